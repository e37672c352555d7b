"""What a screen reader knows of the program and can do with it, over the accessibility bus and by nothing else.

The bus speaks AT-SPI (the interfaces ``org.a11y.atspi.*`` of at-spi2-core): each control of a program is an object
with a name, a role, states and children; actions, text and selection are further interfaces of it.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ACTION = "org.a11y.atspi.Action"
_TEXT = "org.a11y.atspi.Text"
_EDITABLE = "org.a11y.atspi.EditableText"
_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_PATIENCE_S = 20.0
_STEP_S = 0.2
#: Bits of the states that are asked for, as at-spi2-core numbers them.
_CHECKED, _ENABLED, _FOCUSED, _SELECTED, _SHOWING = 4, 8, 12, 23, 25


@dataclass(frozen=True)
class Thing:
    """One object of the program as the bus tells it."""

    reader: "ScreenReader"
    bus_name: str
    path: str

    @property
    def name(self) -> str:
        """What is said of it."""
        return str(self.reader.property(self, _ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        """What is said of it further."""
        return str(self.reader.property(self, _ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        """What it is: "push button"."""
        return str(self.reader.call(self, _ACCESSIBLE, "GetRoleName"))

    @property
    def children(self) -> list["Thing"]:
        """What is in it."""
        found = self.reader.call(self, _ACCESSIBLE, "GetChildren")
        return [Thing(self.reader, *child) for child in found]

    def _is(self, state: int) -> bool:
        low, high = self.reader.call(self, _ACCESSIBLE, "GetState")
        return bool((high << 32 | low) >> state & 1)

    @property
    def is_showing(self) -> bool:
        """Whether it is on the screen."""
        return self._is(_SHOWING)

    @property
    def is_checked(self) -> bool:
        """Whether it is switched on."""
        return self._is(_CHECKED)

    @property
    def is_selected(self) -> bool:
        """Whether it is chosen."""
        return self._is(_SELECTED)

    @property
    def is_focused(self) -> bool:
        """Whether the keyboard is here."""
        return self._is(_FOCUSED)

    @property
    def is_enabled(self) -> bool:
        """Whether it can be used."""
        return self._is(_ENABLED)

    @property
    def text(self) -> str:
        """All of its text."""
        return str(self.reader.call(self, _TEXT, "GetText", "ii", (0, -1)))

    def write(self, text: str) -> None:
        """Put a text in the place of its own."""
        assert self.reader.call(self, _EDITABLE, "SetTextContents", "s", (text,))

    def act(self, action: str) -> None:
        """Do one of its actions by name."""
        names = [name for name, _description, _key in self.reader.call(self, _ACTION, "GetActions")]
        assert action in names, (self.name, names)
        assert self.reader.call(self, _ACTION, "DoAction", "i", (names.index(action),))

    def press(self) -> None:
        """Press it."""
        self.act("Press")

    def toggle(self) -> None:
        """Choose it, or switch it."""
        self.act("Toggle")

    def inside(self, depth: int = 14) -> Iterator["Thing"]:
        """Yield all that is in it, itself first, as far as it is on the screen."""
        yield self
        if depth:
            for child in self.children:
                if child.is_showing or child.role in ("popup menu", "menu item", "cell", "tree item", "list item"):
                    yield from child.inside(depth - 1)


class ScreenReader:
    """A connection to the accessibility bus."""

    def __init__(self) -> None:
        session = open_dbus_connection("SESSION")
        ask = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        address = session.send_and_get_reply(ask, timeout=_PATIENCE_S).body[0]
        session.close()
        self._bus: DBusConnection = open_dbus_connection(address)
        self._events = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._heard: deque[Message] = deque()
        self._filter = self._bus.filter(self._events, queue=self._heard)
        self._said: list[str] = []
        self._answer(message_bus.AddMatch(self._events))
        for event in ("object:announcement", "object:state-changed"):
            registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY[0], "org.a11y.atspi.Registry")
            self._answer(new_method_call(registry, "RegisterEvent", "s", (event,)))

    def close(self) -> None:
        """Leave the bus."""
        self._filter.close()
        self._bus.close()

    @property
    def said(self) -> list[str]:
        """What the program let the screen reader say so far."""
        while self._heard:
            self._take(self._heard.popleft())
        return self._said

    def _take(self, event: Message) -> None:
        if event.header.fields.get(HeaderFields.member) == "Announcement":
            self._said.append(str(event.body[3][1]))

    def property(self, thing: Thing, interface: str, name: str) -> Any:
        """Return a property of a thing."""
        address = DBusAddress(thing.path, thing.bus_name, interface)
        return self._answer(Properties(address).get(name))[0][1]

    def call(self, thing: Thing, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        """Return what a method of a thing answers; LookupError where the thing is no more or cannot do that."""
        address = DBusAddress(thing.path, thing.bus_name, interface)
        answer = self._answer(new_method_call(address, method, signature or None, body))
        return answer[0] if answer else None

    def _answer(self, question: Any) -> tuple[Any, ...]:
        reply = self._bus.send_and_get_reply(question, timeout=_PATIENCE_S)
        if reply.header.message_type is MessageType.error:
            raise LookupError(reply.body)
        return tuple(reply.body)

    def wait(self, what: Callable[[], Any]) -> Any:
        """Return what a question gives when it is true; between two attempts wait for what the program tells."""
        deadline = time.monotonic() + _PATIENCE_S
        while True:
            try:
                if found := what():
                    return found
            except LookupError:
                pass  # what was looked at went meanwhile
            assert time.monotonic() < deadline, "the screen reader waited in vain"
            self._hear()

    def _hear(self) -> None:
        """Wait a moment for the next event of the program."""
        while self._heard:
            self._take(self._heard.popleft())
        with suppress(TimeoutError):
            self._take(self._bus.recv_until_filtered(self._heard, timeout=_STEP_S))

    def program(self, name: str) -> Thing:
        """Return a program by its name, when it is on the bus."""
        registry = Thing(self, *_REGISTRY)
        return self.wait(lambda: next((app for app in registry.children if app.name == name), None))

    def find(self, where: Thing, role: str, name: str = "", *, whole: bool = False) -> Thing:
        """Return the first thing of a role whose name begins with (or is) some words, when it is there."""

        def look() -> Thing | None:
            for thing in where.inside():
                if thing.role == role and (thing.name == name if whole else thing.name.startswith(name)):
                    return thing
            return None

        return self.wait(look)

    def names(self, where: Thing, role: str) -> list[str]:
        """Return the names of all things of a role."""
        return [thing.name for thing in where.inside() if thing.role == role]
