"""Where a file lies: an https address, or one on a hub (hf://), which knows the file's size and SHA-256."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from netrika.catalog.manifest import SHA256, ModelFile
from netrika.errors import DownloadFailed

ADDRESS = re.compile(r"hf://(?P<repo>[^/@]+/[^/@]+)(?:@(?P<revision>[^/]+))?/(?P<path>.+)")
AGREE = "Some models want you to agree to their terms on the hub first; then set HF_TOKEN to your token."


@dataclass(frozen=True, slots=True)
class Remote:
    """An address to fetch from, and the headers to send there (they may hold the user's token)."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


def remote(url: str) -> Remote:
    """Where to fetch a file from; opens no connection. Raises DownloadFailed for an address that is none."""
    if not url.startswith("hf://"):
        return Remote(url)
    from huggingface_hub import constants, hf_hub_url
    from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]

    constants.HF_HUB_DISABLE_TELEMETRY = True  # nothing is told to the hub, and nothing asked, but for the file
    repo, revision, path = _parts(url)
    endpoint = os.environ.get("HF_ENDPOINT") or None  # huggingface_hub reads it at import only
    return Remote(
        hf_hub_url(repo, path, revision=revision, endpoint=endpoint), build_hf_headers(library_name="netrika")
    )


def pinned(file: ModelFile) -> ModelFile:
    """The file as its hub has it now: its size, SHA-256 and revision. Asks only where the SHA-256 is not known.

    Raises DownloadFailed.
    """
    if file.sha256 or file.url is None:
        return file
    if not file.url.startswith("hf://"):
        raise DownloadFailed(f"Nobody knows the SHA-256 of {file.url}.", "Report it: the catalogue is at fault.")
    from huggingface_hub import get_hf_file_metadata

    where = remote(file.url)
    with _hub_errors(file.url):
        known = get_hf_file_metadata(where.url, headers=dict(where.headers))
    if known.etag is None or known.size is None or not SHA256.fullmatch(known.etag):
        raise DownloadFailed(f"The hub does not tell the SHA-256 of {file.url}.", "Fetch it by hand, and import it.")
    repo, revision, path = _parts(file.url)
    url = f"hf://{repo}@{known.commit_hash or revision}/{path}"
    return replace(file, url=url, size=known.size, sha256=known.etag)


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
        raise DownloadFailed(f"The hub does not tell of {url}: {error.response.status_code}.") from error
    except (HTTPError, InvalidURL, ValueError, OSError) as error:
        raise DownloadFailed(f"The hub cannot be asked for {url}: {error}.") from error
