from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from netrika_converters.generator.meaning import ARRANGEMENTS
from netrika_converters.generator.requests import FOLDER, SETS, Request, load_requests
from netrika_converters.generator.romanised import BLOCKS
from netrika_converters.generator.samples import Samples
from netrika_converters.reader.texts import LANGUAGES


@pytest.fixture
def samples(data: Path) -> Samples:
    return Samples(data)


def asked(name: str, samples: Samples) -> list[Request]:
    return load_requests(samples.meanings, FOLDER / f"{name}.tsv")


@pytest.mark.parametrize("name", ["everyday", "cases"])
def test_every_language_has_requests(name: str, samples: Samples) -> None:
    requests = asked(name, samples)
    counts = Counter(each.language for each in requests)
    assert set(counts) == set(LANGUAGES) and min(counts.values()) >= 24
    assert all(each.meanings for each in requests)


def test_every_indic_script_but_urdus_has_requests_in_latin_letters(samples: Samples) -> None:
    requests = asked("romanised", samples)
    assert Counter(each.language for each in requests) == dict.fromkeys(BLOCKS, 15)
    assert all(each.prompt.isascii() for each in requests)


def test_no_request_is_said_in_training(samples: Samples) -> None:
    said, rng = set(), np.random.default_rng(0)
    for _ in range(3000):
        said.add(samples.utter(samples.imagine(rng, 0.15), rng)[0])
    assert not said & {each.prompt for name in SETS for each in asked(name, samples)}


def test_what_is_right_may_be_said_in_more_than_one_way(samples: Samples, tmp_path: Path) -> None:
    path, of, ground = tmp_path / "requests.tsv", ARRANGEMENTS.index, samples.meanings.of
    lines = [
        "en\ta cat, a dog\tmonkey\tgorilla\tand\t-",
        "en\tsea\t-\t-\tphoto\ts_sea",
        "en\tx\tmonkey\t-\tone\tbg_red",
    ]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    both, sea, red = (each.meanings for each in load_requests(samples.meanings, path))
    assert both == {(1, 2, of("and"), 0), (2, 1, of("and"), 0)}
    assert {ground("s_sea"), ground("s_sea_blue")} <= sea and ground("s_street") not in sea
    assert red == {(1, 0, of("one"), 1)}
