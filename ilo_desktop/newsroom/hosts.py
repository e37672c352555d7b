"""The host that an address names."""


def host_of(address: str) -> str:
    """Return the host of an address as it is written, in small letters; nothing where it names none.

    >>> host_of("https://www.ILO.org:443/resource/news")
    'www.ilo.org'
    """
    scheme, mark, rest = address.partition("://")
    if not mark or not scheme.isalnum():
        return ""
    for end in "/?#\\":
        rest = rest.partition(end)[0]
    host = rest.rpartition("@")[2]
    name, colon, port = host.rpartition(":")
    is_port = colon and (not port or port.isdigit())
    return (name if is_port else host).strip().lower()
