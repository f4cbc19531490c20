"""Fetching a file: goes on where it stopped, tries again, and ends with the right bytes or an error."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from netrika.catalog.hub import AGREE, Remote, require_secret, rest
from netrika.catalog.manifest import ModelFile
from netrika.catalog.store import Tell, sha256
from netrika.errors import DownloadFailed

if TYPE_CHECKING:
    from httpx import Client, Request, Response

TRIES = 5  # one after another that bring nothing
GONE = "Remove the model and fetch it anew, as it is there now, or report that the catalogue is out of date."
BACK_OFF_S, LONGEST_S = 0.5, 30.0
TIMEOUT_S = 10.0  # of silence, after which it is asked again


class _Again(Exception):
    """A try that failed in a way that the next may not; the server may ask for some seconds of rest."""

    def __init__(self, why: str, rest_s: float = 0.0) -> None:
        super().__init__(why)
        self.rest_s = rest_s


def fetch(remote: Remote, file: ModelFile, part: Path, tell: Tell) -> None:
    """Fetch a file's bytes into `part`, going on with what is there.

    Raises DownloadFailed, and what `tell` raises; what came so far is kept then, for the next time.
    """
    failed, spoilt, most = 0, False, _size(part) if part.exists() else 0
    part.touch()
    with _client() as client:
        tell(_size(part))
        while not _is_whole(file, part, tell):
            if _size(part) >= file.size:  # all is there, but wrong
                if spoilt:
                    message = f"What {remote.url} sends is not what was promised: its SHA-256 is another."
                    raise DownloadFailed(message, "Try again later, or report it: the file may have been altered.")
                spoilt = True
                _clear(part, tell)
            try:
                _go_on(client, remote, file, part, tell)
                why, rest_s = "it ends too early", 0.0
            except _Again as error:
                why, rest_s = str(error), error.rest_s
            failed = 0 if _size(part) > most else failed + 1  # what was fetched once before is no progress
            most = max(most, _size(part))
            if failed == TRIES:
                raise DownloadFailed(f"{remote.url} cannot be fetched: {why}.")
            if failed:
                rest(max(rest_s, min(BACK_OFF_S * 2**failed, LONGEST_S)), tell)


def _go_on(client: Client, remote: Remote, file: ModelFile, part: Path, tell: Tell) -> None:
    """Ask once for what is missing and write what comes."""
    have = _size(part)
    headers = {**remote.headers, "Accept-Encoding": "identity"} | ({"Range": f"bytes={have}-"} if have else {})
    with _errors(remote), client.stream("GET", remote.url, headers=headers) as response:
        _require_good(response, remote)
        if response.status_code == 416 and not have:
            raise _Again("the server answers 416")
        if response.status_code == 200 and have:  # it only sends whole files
            _clear(part, tell)
            have = 0
        elif have and not _continues(response, have):
            raise _Again("it does not send the part that was asked for")
        left = file.size - have
        with part.open("ab") as made:
            for chunk in response.iter_raw():
                made.write(chunk[:left])
                tell(min(len(chunk), left))
                left -= len(chunk)
                if left <= 0:
                    return


def _require_good(response: Response, remote: Remote) -> None:
    """Raise _Again for an answer that may be better the next time, DownloadFailed for one that will not."""
    status = response.status_code
    if status in (408, 425, 429) or status >= 500:
        wished = response.headers.get("Retry-After", "")
        raise _Again(f"the server answers {status}", min(float(wished), LONGEST_S) if wished.isdigit() else 0.0)
    if status in (401, 403):
        raise DownloadFailed(f"{remote.url} may not be fetched ({status}).", AGREE)
    if status in (404, 410):
        raise DownloadFailed(f"{remote.url} is not there ({status}).", GONE)
    if status not in (200, 206, 416):
        raise DownloadFailed(f"{remote.url} cannot be fetched: the server answers {status}.")


def _continues(response: Response, have: int) -> bool:
    """Whether an answer begins where it was asked to."""
    return response.status_code == 206 and response.headers.get("Content-Range", "").startswith(f"bytes {have}-")


def _is_whole(file: ModelFile, part: Path, tell: Tell) -> bool:
    if _size(part) != file.size:
        return False
    with part.open("rb") as stream:
        return sha256(stream, lambda _: tell(0)) == file.sha256


def _size(part: Path) -> int:
    return part.stat().st_size


def _clear(part: Path, tell: Tell) -> None:
    """Begin again."""
    tell(-_size(part))
    part.write_bytes(b"")


@contextmanager
def _client() -> Iterator[Client]:
    import httpx

    hooks = {"request": [_require_secret]}  # of each redirect, too
    with httpx.Client(follow_redirects=True, timeout=TIMEOUT_S, event_hooks=hooks) as client:
        yield client


def _require_secret(request: Request) -> None:
    require_secret(str(request.url), "Report it: models are fetched by https only.")


@contextmanager
def _errors(remote: Remote) -> Iterator[None]:
    """Tell httpx's errors in our words."""
    from httpx import HTTPError, InvalidURL, TooManyRedirects, UnsupportedProtocol

    try:
        yield
    except (InvalidURL, TooManyRedirects, UnsupportedProtocol) as error:
        raise DownloadFailed(f"{remote.url} cannot be fetched: {str(error).rstrip('.')}.", "Report it.") from error
    except HTTPError as error:
        raise _Again(str(error).rstrip(".") or type(error).__name__) from error
