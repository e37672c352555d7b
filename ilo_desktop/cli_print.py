"""How commands print: a briefing to a PDF, with how many pages it has."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ilo_desktop.cli_parts import progress_line, qt

if TYPE_CHECKING:
    from ilo_desktop.newsroom.briefings import BriefingLook
    from ilo_desktop.publish.briefing import Briefing


def print_briefing(briefing: Briefing, look: BriefingLook, target: Path) -> None:
    """Write a briefing to a PDF as it is to look; says how many releases are on how many pages."""
    from ilo_desktop import cli_output

    with qt(), progress_line("Printing") as progress:
        # Qt ends the process where the user's own platform has no screen.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        # Of every font that lacks a script it would tell on the terminal; the next font has it.
        os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
        from PySide6.QtCore import QLocale

        from ilo_desktop.desktop.printing.locale_paper import PaperChoice, chosen_paper
        from ilo_desktop.desktop.printing.pdf import headless_application, write_pdf
        from ilo_desktop.desktop.settings import Key, Settings

        _application = headless_application()  # Qt works only while it lives
        is_known = look.paper in set(PaperChoice)
        choice = PaperChoice(look.paper) if is_known else Settings().choice(Key.PAPER, PaperChoice)
        pages = write_pdf(briefing, look, target, chosen_paper(choice, QLocale.system()), progress)
    releases = cli_output.count(len(briefing.releases), "release")
    click.echo(f"{releases} on {cli_output.count(pages, 'page')}: {target}", err=True)
