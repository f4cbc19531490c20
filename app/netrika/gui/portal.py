"""A picture of the screen, asked of the desktop over D-Bus: org.freedesktop.portal.Screenshot."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from netrika.engines.context import Context
from netrika.errors import Cancelled, ScreenHidden

NAME, ROOT = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SCREENSHOT, REQUEST = "org.freedesktop.portal.Screenshot", "org.freedesktop.portal.Request"
CHECK_S = 0.1  # how often it is asked whether to go on waiting
TAKEN, LEFT = 0, 1  # responses; any other is a failure


def picture(context: Context) -> Path | None:
    """Let the user take a picture of the screen, or of a part, with the desktop's own tool; None where they leave it.

    The file is the user's: it stays where the desktop keeps such pictures. Raises ScreenHidden, Cancelled.
    """
    try:
        with _session() as bus:
            code, results = _ask(bus, context)
    except OSError as error:
        raise ScreenHidden("The D-Bus session has ended.") from error
    if code == LEFT:
        return None
    _, uri = results.get("uri", ("s", ""))
    if code != TAKEN or urlsplit(uri).scheme != "file":
        raise ScreenHidden(f"The desktop's portal took no picture (response {code}).")
    return Path(os.fsdecode(unquote_to_bytes(urlsplit(uri).path)))


def _session() -> DBusConnection:
    try:
        return open_dbus_connection()
    except (KeyError, OSError, RuntimeError, ValueError) as error:  # no address, nobody there, or one it cannot use
        raise ScreenHidden("There is no D-Bus session.") from error


def _ask(bus: DBusConnection, context: Context) -> tuple[int, dict[str, tuple[str, Any]]]:
    """Return the portal's response and its results, however long the user takes."""
    # Those of all requests, before any is made: a portal older than 0.9 chooses the path of a request itself.
    rule = {"type": "signal", "sender": NAME, "interface": REQUEST, "member": "Response"}
    bus.send(message_bus.AddMatch(MatchRule(**rule, path_namespace=f"{ROOT}/request")))
    gone = MatchRule(type="signal", sender=message_bus.bus_name, member="NameOwnerChanged")
    gone.add_arg_condition(0, NAME)
    bus.send(message_bus.AddMatch(gone))
    token = f"netrika_{secrets.token_hex(8)}"
    handle = f"{ROOT}/request/{bus.unique_name[1:].replace('.', '_')}/{token}"
    options = {"handle_token": ("s", token), "interactive": ("b", True)}
    portal, serial = DBusAddress(ROOT, NAME, SCREENSHOT), next(bus.outgoing_serial)
    bus.send(new_method_call(portal, "Screenshot", "sa{sv}", ("", options)), serial=serial)
    responses: dict[str, tuple[int, dict[str, tuple[str, Any]]]] = {}  # by request
    try:
        while handle not in responses:
            message = _receive(bus, context)
            fields = message.header.fields
            if fields.get(HeaderFields.reply_serial) == serial:
                (handle,) = _checked(message)
            elif fields.get(HeaderFields.member) == "Response":
                responses[fields[HeaderFields.path]] = message.body
            elif fields.get(HeaderFields.member) == "NameOwnerChanged" and not message.body[2]:
                raise ScreenHidden("The desktop's portal has ended.")
    except Cancelled:
        bus.send(new_method_call(DBusAddress(handle, NAME, REQUEST), "Close"))
        raise
    return responses[handle]


def _receive(bus: DBusConnection, context: Context) -> Message:
    while True:
        context.check()
        try:
            return bus.receive(timeout=CHECK_S)
        except TimeoutError:
            continue


def _checked(reply: Message) -> tuple[Any, ...]:
    """What a reply says. Raises ScreenHidden where it is an error."""
    if reply.header.message_type is MessageType.error:
        name, said = reply.header.fields[HeaderFields.error_name], " ".join(map(str, reply.body))
        raise ScreenHidden(f"The desktop's portal does not answer: {said or name}")
    return tuple(reply.body)
