from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from netrika_converters.reader.fonts import (
    HELD_OUT,
    INDEX,
    UNFIT,
    Face,
    NoFont,
    by_family,
    copy,
    draw_face,
    installed,
    opened,
)

LETTERS = Counter("aaaaaaaaaabbbbbbbbbb" * 5 + "z")


def face(family: str, characters: str = "abz") -> Face:
    return Face(f"{family}.ttf", 0, family, frozenset(characters))


def families(faces: list[Face], held_out: bool = False) -> list[list[str]]:
    return [[each.family for each in family] for family in by_family(faces, LETTERS, held_out)]


def test_weights_of_a_family_and_notos_scripts_count_as_one() -> None:
    faces = [face(name) for name in ("Mukta ExtraBold", "Mukta", "Baloo Da", "Noto Sans Tamil", "Noto Sans", "Black")]
    faces += [face("Noto Serif Bengali"), face("Mukta Light")]
    assert families(faces) == [
        ["Baloo Da"],
        ["Black"],
        ["Mukta ExtraBold", "Mukta", "Mukta Light"],
        ["Noto Sans Tamil", "Noto Sans"],
        ["Noto Serif Bengali"],
    ]


def test_held_out_faces_are_never_trained_on() -> None:
    faces = [face("Lohit Tamil"), face("Mukta"), face("Liberation Sans"), face("Noto Naskh Arabic UI")]
    assert families(faces) == [["Mukta"]]
    assert families(faces, held_out=True) == [["Liberation Sans"], ["Lohit Tamil"], ["Noto Naskh Arabic UI"]]


def test_a_face_may_lack_the_rarest_letters_only() -> None:
    assert families([face("Rare", "ab"), face("Most", "az")]) == [["Rare"]]
    assert families([face("Rare", "ab")]) == [["Rare"]] and not face("Rare", "ab").covers("abz")


def test_families_are_drawn_alike_however_many_weights_they_have() -> None:
    rng = np.random.default_rng(0)
    drawn = Counter(
        found.family
        for _ in range(600)
        if (found := draw_face([[face("Heavy")] * 9, [face("Single")]], "ab", rng)) is not None
    )
    assert min(drawn["Heavy"], drawn["Single"]) > 240
    assert draw_face([[face("Heavy")]], "q", rng) is None


def test_without_fontconfig_no_font_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoFont, match="fontconfig"):
        installed()


def test_fonts_of_a_folder_are_found_beside_the_systems(latin: Face, system_faces: list[Face], tmp_path: Path) -> None:
    shutil.copy(latin.path, tmp_path / "own.ttf")
    found = installed([tmp_path])
    own = [each for each in found if each.path == str(tmp_path / "own.ttf")]
    assert len(own) == 1 and own[0].covers("Word") and not own[0].covers("अ")
    assert [each for each in found if each not in own] == system_faces


def test_the_systems_faces_are_sorted_fit_and_open(system_faces: list[Face]) -> None:
    keys = [(each.path, each.index) for each in system_faces]
    assert keys == sorted(set(keys))
    assert not [each for each in system_faces if each.family.startswith(UNFIT) or each.index >= 1 << 16]
    assert not set(HELD_OUT) & set(UNFIT)
    for each in system_faces[:: max(len(system_faces) // 10, 1)]:
        assert opened(each).size == 48


def test_a_folder_with_an_index_needs_no_fontconfig(
    latin: Face, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy([latin], tmp_path / "first")
    (tmp_path / "first").rename(tmp_path / "moved")
    monkeypatch.setenv("PATH", "")
    (found,) = installed([tmp_path / "moved"])
    assert (found.family, found.characters) == (latin.family, latin.characters)
    assert opened(found).getlength("word") == opened(latin).getlength("word")


def test_what_a_family_draws_wrong_and_what_is_no_character_is_left_out(tmp_path: Path) -> None:
    (tmp_path / INDEX).write_text(
        "{folder}/a.ttf\t0\tSamyak Oriya\tb15 b47-b48 110000\n{folder}/b.ttf\t0\tFreeSans\t61\n"
    )
    (found,) = installed([tmp_path])
    assert found.characters == {"କ", "େ"}
