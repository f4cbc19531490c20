"""Where a file lies: an https address, or one on a hub (hf://), which knows the file's size and SHA-256."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from ipaddress import ip_address
from typing import TypeVar
from urllib.parse import urlsplit

from netrika import __version__
from netrika.catalog.manifest import SHA256, ModelFile
from netrika.catalog.store import Tell
from netrika.errors import DownloadFailed

ADDRESS = re.compile(r"hf://(?P<repo>[^/@]+/[^/@]+)(?:@(?P<revision>[^/]+))?/(?P<path>.+)")
HUB = "https://huggingface.co"
AGREE = "Some models want you to agree to their terms on the hub first; then set HF_TOKEN to your token."
RESTS_S, POLL_S = (0.5, 2.0), 0.1
T = TypeVar("T")
TOKEN = "It wants another token for the hub: see HF_TOKEN, or what `hf auth login` has kept."


@dataclass(frozen=True, slots=True)
class Remote:
    """An address to fetch from, and the headers to send there (they may hold the user's token)."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


def remote(url: str) -> Remote:
    """Where to fetch a file from; opens no connection.

    Raises DownloadFailed for an address that is none, or that others could listen to.
    """
    if not url.startswith("hf://"):
        return Remote(url)
    endpoint = os.environ.get("HF_ENDPOINT", "").rstrip("/") or HUB  # huggingface_hub reads it at import only
    require_secret(endpoint, "HF_ENDPOINT must be an https address.")
    from huggingface_hub import constants, get_token, hf_hub_url
    from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]

    if not (get_token() or "").isascii():
        raise DownloadFailed("The token for the hub has letters that no token has.", TOKEN)
    constants.HF_HUB_DISABLE_TELEMETRY = True  # nothing is told to the hub, and nothing asked, but for the file
    repo, revision, path = _parts(url)
    return Remote(
        hf_hub_url(repo, path, revision=revision, endpoint=endpoint),
        build_hf_headers(library_name="netrika", library_version=__version__),
    )


def pinned(file: ModelFile, tell: Tell) -> ModelFile:
    """The file as its hub has it now: its size, SHA-256 and revision. Asks only where the SHA-256 is not known.

    Raises DownloadFailed, and what `tell` raises.
    """
    if file.sha256 or file.url is None:
        return file
    if not file.url.startswith("hf://"):
        raise DownloadFailed(f"Nobody knows the SHA-256 of {file.url}.", "Report it: the catalogue is at fault.")
    where = remote(file.url)
    from huggingface_hub import get_hf_file_metadata

    with _hub_errors(file.url):
        known = _again_if_busy(lambda: get_hf_file_metadata(where.url, headers=dict(where.headers)), tell)
    if known.etag is None or known.size is None or not SHA256.fullmatch(known.etag):
        raise DownloadFailed(f"The hub does not tell the SHA-256 of {file.url}.", "Fetch it by hand, and import it.")
    repo, revision, path = _parts(file.url)
    url = f"hf://{repo}@{known.commit_hash or revision}/{path}"
    return replace(file, url=url, size=known.size, sha256=known.etag, rough=None)


def is_same(one: str, other: str) -> bool:
    """Whether two addresses are those of one file, in whichever revision. Raises DownloadFailed for what is none."""
    if not (one.startswith("hf://") and other.startswith("hf://")):
        return one == other
    (repo, _, path), (another, _, there) = _parts(one), _parts(other)
    return (repo, path) == (another, there)


def _again_if_busy(ask: Callable[[], T], tell: Tell) -> T:
    """Ask, and after a rest again where the hub is out of reach or busy."""
    from httpx import TransportError
    from huggingface_hub.errors import HfHubHTTPError

    for rest_s in RESTS_S:
        try:
            return ask()
        except TransportError:
            pass
        except HfHubHTTPError as error:
            if error.response.status_code != 429 and error.response.status_code < 500:
                raise
        rest(rest_s, tell)
    return ask()


def rest(seconds: float, tell: Tell) -> None:
    """Wait, and notice when it is no longer wanted."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        tell(0)
        time.sleep(min(POLL_S, left))


def require_secret(url: str, hint: str) -> None:
    """Raise DownloadFailed for an address whose answers others could read or alter: no https, and not this machine."""
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise DownloadFailed(f"{url} is no address: {error}.", hint) from error
    if parts.scheme != "https" and not _is_here(parts.hostname or ""):
        raise DownloadFailed(f"{url} is no https address.", hint)


def _is_here(host: str) -> bool:
    """Tell whether a host is this machine."""
    with suppress(ValueError):
        return ip_address(host).is_loopback
    return host == "localhost"


def _parts(url: str) -> tuple[str, str, str]:
    """Repository, revision and path."""
    found = ADDRESS.fullmatch(url)
    if found is None:
        raise DownloadFailed(f"{url} is no address on a hub.", "It looks like hf://OWNER/REPOSITORY/FILE.")
    return found["repo"], found["revision"] or "main", found["path"]


@contextmanager
def _hub_errors(url: str) -> Iterator[None]:
    """Tell huggingface_hub's errors in our words."""
    from httpx import HTTPError, InvalidURL
    from huggingface_hub.errors import EntryNotFoundError, GatedRepoError, HfHubHTTPError, RepositoryNotFoundError

    try:
        yield
    except GatedRepoError as error:
        raise DownloadFailed(f"The hub lets nobody fetch {url} without leave.", AGREE) from error
    except (EntryNotFoundError, RepositoryNotFoundError) as error:
        raise DownloadFailed(f"The hub has no {url}, or not for you.", AGREE) from error
    except HfHubHTTPError as error:
        status = error.response.status_code
        hint = TOKEN if status in (401, 403) else None
        raise DownloadFailed(f"The hub does not tell of {url}: {status}.", hint) from error
    except (HTTPError, InvalidURL, ValueError, OSError) as error:
        endpoint = os.environ.get("HF_ENDPOINT")
        hint = f"HF_ENDPOINT says that it is {endpoint}: is that right, and can it be reached?" if endpoint else None
        raise DownloadFailed(f"The hub cannot be asked for {url}: {str(error).rstrip('.')}.", hint) from error
