from __future__ import annotations

from pathlib import Path

import torch
from PIL import Image

from netrika_converters.captioner.payload import keep_weights, pack_data
from netrika_converters.captioner.train import TEACHER


def test_the_payload_has_the_datas_layout_and_smaller_photos(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "payload"
    (data / "captions" / "images").mkdir(parents=True)
    (data / "captions" / "phrases").mkdir()
    (data / TEACHER).parent.mkdir()
    for name in ("captions/train.tsv", "captions/dev.tsv", "captions/phrases/hi.tsv", TEACHER):
        (data / name).write_text(name)
    Image.effect_noise((224, 224), 60).convert("RGB").save(data / "captions/images/1.jpg", quality=90)
    pack_data(data, out)
    names = sorted(str(path.relative_to(data)) for path in data.rglob("*") if path.is_file())
    assert names == sorted(str(path.relative_to(out)) for path in out.rglob("*") if path.is_file())
    sizes = [(folder / "captions/images/1.jpg").stat().st_size for folder in (out, data)]
    assert sizes[0] < 0.6 * sizes[1]


def test_kept_weights_are_the_averaged_ones_in_half_precision(tmp_path: Path) -> None:
    state = {"weights": {"w": torch.ones(2)}, "average": {"w": torch.full((2,), 0.5)}, "config": {"layers": 1}}
    torch.save(state, tmp_path / "run.pt")
    keep_weights(tmp_path / "run.pt", tmp_path / "weights.pt")
    kept = torch.load(tmp_path / "weights.pt", weights_only=True)
    assert kept.keys() == {"average", "config"}
    assert kept["average"]["w"].dtype == torch.float16 and kept["average"]["w"].tolist() == [0.5, 0.5]
