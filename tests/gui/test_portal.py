from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copy, which
from threading import Event, Thread
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from netrika import gui
from netrika.engines.context import Unattended
from netrika.errors import ScreenHidden
from netrika.gui import snip
from netrika.gui.read import Read
from netrika.gui.window import Window

from .conftest import SIGNS, WAIT_MS, Show, idle, read

pytest.importorskip("jeepney", reason="jeepney is for Linux")
portal = pytest.importorskip("netrika.gui.portal")

from jeepney import (  # noqa: E402
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection  # noqa: E402

ISOLATES = "\u2066\u2067\u2069"
CONFIG = """<busconfig>
<type>session</type>
<listen>unix:path={socket}</listen>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/>
<allow own="*"/>
</policy>
</busconfig>"""  # without the services of the machine
Answer = Callable[["Portal", Message], None]


@pytest.fixture
def bus(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    """A session bus with nobody on it."""
    if not (daemon := which("dbus-daemon")):
        pytest.skip("dbus-daemon is not installed")
    folder = tmp_path_factory.mktemp("bus")
    (folder / "session.conf").write_text(CONFIG.format(socket=folder / "socket"))
    command = [daemon, f"--config-file={folder / 'session.conf'}", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", process.stdout.readline().strip())
        yield process
        process.terminate()


class Portal:
    """A desktop's portal: it answers each request for a screenshot as it is told to."""

    def __init__(self, answer: Answer) -> None:
        self.bus: DBusConnection = open_dbus_connection()
        Proxy(message_bus, self.bus).RequestName(portal.NAME)
        self.asked: list[Any] = []  # what each request said
        self.closed: list[str] = []  # requests
        self._answer, self._stop = answer, Event()
        self._thread = Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        self._stop.set()
        self._thread.join()
        self.bus.close()

    def handle(self, call: Message) -> str:
        """The path that a portal of today gives a request."""
        sender = call.header.fields[HeaderFields.sender][1:].replace(".", "_")
        return f"{portal.ROOT}/request/{sender}/{call.body[1]['handle_token'][1]}"

    def respond(self, handle: str, code: int, **results: str) -> None:
        request = DBusAddress(handle, portal.NAME, portal.REQUEST)
        body = (code, {name: ("s", value) for name, value in results.items()})
        self.bus.send(new_signal(request, "Response", "ua{sv}", body))

    def _serve(self) -> None:
        while not self._stop.is_set():
            try:
                message = self.bus.receive(timeout=0.05)
            except TimeoutError:
                continue
            except ConnectionError:  # the bus is gone
                return
            member = message.header.fields.get(HeaderFields.member)
            if message.header.message_type is MessageType.method_call and member == "Screenshot":
                self.asked.append(message.body)
                self._answer(self, message)
            elif member == "Close":
                self.closed.append(message.header.fields[HeaderFields.path])


@pytest.fixture
def serve(bus: subprocess.Popen[str]) -> Iterator[Callable[[Answer], Portal]]:
    portals: list[Portal] = []

    def make(answer: Answer) -> Portal:
        portals.append(Portal(answer))
        return portals[-1]

    yield make
    for each in portals:
        each.close()


@pytest.fixture
def page(show: Show, monkeypatch: pytest.MonkeyPatch) -> Read:
    """The page that reads, on a desktop that shows its screen to no program."""
    monkeypatch.setattr(snip, "can_grab", lambda: False)
    return read(show())


def answering(code: int, **results: str) -> Answer:
    def answer(fake: Portal, call: Message) -> None:
        handle = fake.handle(call)
        fake.bus.send(new_method_return(call, "o", (handle,)))
        fake.respond(f"{portal.ROOT}/request/1_99/other", 0, uri="file:///nowhere.png")  # to somebody else
        fake.respond(handle, code, **results)

    return answer


def waiting(fake: Portal, call: Message) -> None:
    fake.bus.send(new_method_return(call, "o", (fake.handle(call),)))


def test_the_picture_that_the_portal_takes_is_read_and_left_where_it_is(
    qtbot: QtBot, page: Read, tmp_path: Path, serve: Callable[[Answer], Portal]
) -> None:
    taken = tmp_path / "bild von 100 % #1 ஒன்று.jpg"
    copy(SIGNS, taken)
    fake = serve(answering(0, uri=taken.as_uri()))
    page.region.click()
    assert not page.is_idle and not page.region.isEnabled() and page.window().isVisible()
    qtbot.waitUntil(lambda: page.lines.count() > 0 and not page.is_busy, timeout=WAIT_MS)
    assert "CHENNAI" in {page.lines.item(row).text().strip(ISOLATES) for row in range(page.lines.count())}
    assert page.region.isEnabled() and taken.exists() and fake.asked[0][1]["interactive"] == ("b", True)


def test_a_portal_that_names_requests_itself_and_answers_at_once_is_heard(
    tmp_path: Path, serve: Callable[[Answer], Portal]
) -> None:
    def answer(fake: Portal, call: Message) -> None:
        handle = f"{portal.ROOT}/request/7"
        fake.respond(handle, 0, uri=(tmp_path / "old.png").as_uri())
        fake.bus.send(new_method_return(call, "o", (handle,)))

    serve(answer)
    assert portal.picture(Unattended()) == tmp_path / "old.png"


def test_a_user_who_takes_no_picture_is_told_nothing(
    qtbot: QtBot, page: Read, serve: Callable[[Answer], Portal]
) -> None:
    fake = serve(answering(1))
    page.region.click()
    idle(qtbot, page)
    assert fake.asked and not page.notice.isVisible() and page.lines.count() == 0


@pytest.mark.parametrize("has_bus", [True, False])
def test_without_a_portal_the_page_says_to_paste_a_picture(
    qtbot: QtBot, page: Read, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, has_bus: bool
) -> None:
    if has_bus:
        request.getfixturevalue("bus")
    else:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    page.region.click()
    idle(qtbot, page)
    assert "shows its screen to no program" in page.notice.text and "paste it here" in page.notice.text
    assert ("There is no D-Bus session." in page.notice.text) is not has_bus and page.window().isVisible()


def test_without_jeepney_the_page_says_so(qtbot: QtBot, page: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(gui, "portal")
    monkeypatch.setitem(sys.modules, "netrika.gui.portal", None)
    page.region.click()
    idle(qtbot, page)
    assert "jeepney is not installed" in page.notice.text and "paste it here" in page.notice.text


def refusing(fake: Portal, call: Message) -> None:
    fake.bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod", "s", ("No such interface",)))


def leaving(fake: Portal, call: Message) -> None:
    waiting(fake, call)
    fake.bus.send(message_bus.ReleaseName(portal.NAME))


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (answering(2), "response 2"),
        (answering(0), "took no picture"),
        (answering(0, uri="https://example.org/a.png"), "took no picture"),
        (refusing, "No such interface"),
        (leaving, "has ended"),
    ],
)
def test_a_portal_that_fails_is_an_error_with_a_hint(
    serve: Callable[[Answer], Portal], answer: Answer, said: str
) -> None:
    serve(answer)
    with pytest.raises(ScreenHidden, match=said) as failed:
        portal.picture(Unattended())
    assert "paste it" in failed.value.hint


def test_a_session_that_ends_while_the_user_is_asked_is_an_error(
    bus: subprocess.Popen[str], serve: Callable[[Answer], Portal]
) -> None:
    serve(lambda fake, call: bus.kill())
    with pytest.raises(ScreenHidden, match="session has ended"):
        portal.picture(Unattended())


def test_a_job_that_is_cancelled_closes_the_portals_request(
    qtbot: QtBot, page: Read, serve: Callable[[Answer], Portal]
) -> None:
    handles: list[str] = []

    def answer(fake: Portal, call: Message) -> None:
        handles.append(fake.handle(call))
        waiting(fake, call)

    fake = serve(answer)
    window = page.window()
    assert isinstance(window, Window)
    page.region.click()
    qtbot.waitUntil(lambda: bool(handles and window.jobs.jobs), timeout=WAIT_MS)
    (job,) = window.jobs.jobs
    job.cancel()
    idle(qtbot, page)
    qtbot.waitUntil(lambda: fake.closed == handles, timeout=WAIT_MS)
    assert page.notice.text.endswith("stopped") and page.lines.count() == 0
