from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from netrika.catalog import catalogue, store
from netrika.engines.context import Unattended
from netrika.errors import OutOfMemory, UnknownLanguage, Unreadable, Usage
from netrika.languages import ENGLISH, find
from netrika.paths import OVERRIDE
from netrika.runtime.device import Device
from netrika.services import describing, inputs
from netrika.services import pool as pools
from netrika.services.describing import Described
from netrika.services.inputs import Failed
from netrika.services.pool import EnginePool

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def test_too_long_a_standard_input_is_one_failed_file(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(model.parents[1]))
    sources: list[Path | bytes] = [bytes(inputs.MAX_STDIN_BYTES + 1), model / "none.jpg"]
    found = list(describing.describe(sources, ENGLISH, "short", "tiny", EnginePool(Device(1)), Unattended()))
    assert [each.file for each in found] == ["-", str(model / "none.jpg")]
    assert all(isinstance(each, Failed) and isinstance(each.error, Unreadable) for each in found)


def test_the_model_is_looked_up_once_for_all_photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    embedded = store.find(None, "captioner")
    folder = tmp_path / "models" / "copy"
    shutil.copytree(embedded.folder, folder)
    manifest = (folder / "manifest.toml").read_text("utf-8")
    (folder / "manifest.toml").write_text(manifest.replace(embedded.manifest.id, "copy", 1), "utf-8")
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    pool = EnginePool(Device(1))
    photos = [SAMPLES / "cat.jpg", SAMPLES / "coffee.jpg"]
    outcomes = describing.describe(photos, ENGLISH, "short", "copy", pool, Unattended())
    first = next(outcomes)
    shutil.rmtree(folder)
    (second,) = outcomes
    pool.close()
    assert isinstance(first, Described) and isinstance(second, Described)
    assert (first.model, first.device) == ("copy", "cpu")


def test_a_model_that_talks_describes_photos_and_answers_questions(
    talker_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, str(talker_data))
    pool, photos = EnginePool(Device(1)), [SAMPLES / "cat.jpg", SAMPLES / "coffee.jpg"]
    described = list(describing.describe(photos, ENGLISH, "short", "tiny-talker", pool, Unattended()))
    assert all(isinstance(each, Described) and each.caption and each.device == "cpu" for each in described)
    answered = describing.ask(photos, "What is it?", ENGLISH, "tiny-talker", pool, Unattended())
    assert answered.files == tuple(map(str, photos)) and answered.answer and answered.language in ("en", "und")
    with pytest.raises(Usage, match="8 photos at most"):
        describing.ask([SAMPLES / "cat.jpg"] * 9, "What is it?", ENGLISH, "tiny-talker", pool, Unattended())
    with pytest.raises(Unreadable):
        describing.ask([SAMPLES / "none.jpg"], "What is it?", ENGLISH, "tiny-talker", pool, Unattended())
    with pytest.raises(UnknownLanguage, match="does not speak Hindi"):
        describing.ask(photos, "क्या है?", find("hi"), "tiny-talker", pool, Unattended())
    pool.close()


def test_only_models_that_talk_are_asked() -> None:
    pool = EnginePool(Device(1))
    with pytest.raises(Usage, match="only describes"):
        describing.ask([SAMPLES / "cat.jpg"], "What is it?", ENGLISH, None, pool, Unattended())
    with pytest.raises(Usage, match="question is empty"):
        describing.ask([SAMPLES / "cat.jpg"], " \n", ENGLISH, None, pool, Unattended())


def test_a_machine_with_too_little_memory_is_told_before_any_photo(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, str(model.parents[1]))
    text = (model / "manifest.toml").read_text("utf-8").replace("ram_mb = 1", "ram_mb = 9000")
    (model / "manifest.toml").write_text(text.replace('"captioner"', '"vision-language"'), "utf-8")
    monkeypatch.setattr(pools, "total_ram_mb", lambda: 3000)
    with pytest.raises(OutOfMemory, match="needs 9000 MB of memory; this machine has 3000 MB") as caught:
        next(describing.describe([SAMPLES / "cat.jpg"], ENGLISH, "short", "tiny", EnginePool(), Unattended()))
    assert "netrika models pull qwen3-vl-2b" in caught.value.hint
    monkeypatch.setattr(pools, "total_ram_mb", lambda: 3900)
    with pytest.raises(OutOfMemory) as caught:  # the next smaller one speaks English alone
        pools.require_memory(catalogue.entry("gemma-3-4b"))
    assert "netrika models pull qwen3-vl-2b" in caught.value.hint
    monkeypatch.setattr(pools, "total_ram_mb", lambda: 100)
    with pytest.raises(OutOfMemory) as caught:
        pools.require_memory(store.by_id("tiny").manifest)
    assert "smaller model" in caught.value.hint
