"""What tests of several parts share: a small photo, a model folder, the command line in a process of its own."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper
from PIL import Image

from netrika.catalog import manifest as manifests
from netrika.catalog.manifest import Manifest, ModelFile
from netrika.engines.context import Partial, Unattended
from netrika.errors import Cancelled
from netrika_converters.release import write_manifest

from .hub import hub as hub

WIDTHS = dict.fromkeys("image_px layers heads head_width end beams longest".split(), 1)
SPEC: dict[str, Any] = {**WIDTHS, "length_penalty": 1.0, "add_above": 0.5, "voices": {}}
RunCli = Callable[..., subprocess.CompletedProcess[bytes]]

# What the tiny reader reads: each character is a bar of its own grey, on a plate that the detector takes for a line.
CHARACTERS = "abAB 0125%&।हकळকবৱরابر"
GREYS = range(6, 6 + 9 * len(CHARACTERS), 9)
PLATE, WHITE = 232, 255
BAR_PX, GAP_PX, PLATE_PX = 32, 12, 40
PAIR = {"weights": base64.b64encode(bytes([1, 255])).decode(), "scale": 0.5, "margin": 100.0}
READER_SPEC: dict[str, Any] = {
    "detector": {
        "graph": "netrika",
        "threshold": 0.5,
        "least_score": 0.6,
        "shrink_ratio": 0.95,
        "whole_mp": 0.4,
        "largest_mp": 12.0,
        "least_px": 8.0,
        "tile_px": 256,
        "overlap_px": 64,
    },
    "recognizer": {"characters": CHARACTERS, "widest_px": 1024, "batch_columns": 2048},
    "languages": {"as/bn": PAIR, "hi/mr": PAIR},
    "least_confidence": 0.3,
}
# A chat template that llama.cpp's models carry: who speaks, and what is said, with a mark for each picture.
TALKS = (
    "{% for message in messages %}{{ message.role }}: {% for part in message.content %}{{ part.text }}{% endfor %}"
    "{% endfor %} assistant: "
)
Plate = Callable[..., NDArray[np.uint8]]
Sign = Callable[..., NDArray[np.uint8]]


@pytest.fixture
def gradient() -> Image.Image:
    """64 x 48: red grows to the right, green downwards."""
    pixels = np.zeros((48, 64, 3), np.uint8)
    pixels[..., 0] = np.linspace(0, 255, 64)
    pixels[..., 1] = np.linspace(0, 255, 48)[:, None]
    return Image.fromarray(pixels)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """Make the folder of a captioner that verifies but cannot be loaded: its one file is no graph."""
    folder = tmp_path / "data" / "models" / "tiny"
    folder.mkdir(parents=True)
    weights = bytes(range(256)) * 16
    (folder / "weights.bin").write_bytes(weights)
    file = ModelFile("weights", "weights.bin", len(weights), hashlib.sha256(weights).hexdigest())
    manifest = Manifest("tiny", "captioner", "1", "CC0-1.0", ("en",), 1, "A test.", (file,), SPEC)
    (folder / "manifest.toml").write_text(manifests.dump(manifest), "utf-8")
    return folder


@pytest.fixture(scope="session")
def reader_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a data folder with the model `tiny-reader`, which finds and reads what `plate` draws."""
    data = tmp_path_factory.mktemp("reader")
    folder = data / "models" / "tiny-reader"
    folder.mkdir(parents=True)
    _save(folder / "detector.onnx", "pixels", [1, "h", "w", 3], "probability", [1, "h", "w"], _detector())
    crops, logits = ["n", 1, 64, "w"], ["n", "frames", len(CHARACTERS) + 1]
    _save(folder / "recognizer.onnx", "crops", crops, "logits", logits, _recognizer())
    write_manifest(
        folder,
        {"detector": "detector.onnx", "recognizer": "recognizer.onnx"},
        READER_SPEC,
        model_id="tiny-reader",
        family="reader",
        version="1",
        licence="CC0-1.0",
        languages=("en", "as", "bn", "hi", "mr", "ur"),
        ram_mb=1,
        summary="A test.",
    )
    return data


@pytest.fixture(scope="session")
def generator_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a data folder with the model `tiny-generator`, whose weights are random, which is all that files need."""
    import torch

    from netrika_converters.generator.export import export_generator
    from netrika_converters.generator.meaning import ARRANGEMENTS, FIRST_COLOUR, FIRST_SCENE
    from netrika_converters.generator.model import Generator, GeneratorConfig
    from netrika_converters.generator.refiner import Refiner, RefinerConfig
    from netrika_converters.generator.text import TextConfig, TextEncoder
    from netrika_converters.generator.tokenizer import Tokenizer, TokenizerConfig
    from netrika_converters.generator.vocabulary import LENGTH, train_vocabulary

    data = tmp_path_factory.mktemp("generator")
    folder = data / "models" / "tiny-generator"
    folder.mkdir(parents=True)
    names = {"en": ["cat", "red apple"], "hi": ["बिल्ली", "सेब"], "ta": ["பூனை"]}
    nothing = {"arrangements": ["nothing"], "grounds": [], "patterns": {language: {} for language in names}}
    table = {"words": names, "nouns": {language: [] for language in names}, **nothing}
    (folder / "names.json").write_text(json.dumps(table), "utf-8")
    prompts = [name for own in names.values() for name in own]
    train_vocabulary(prompts, folder / "prompts.model", size=60)
    torch.manual_seed(0)
    meanings = (5, len(ARRANGEMENTS), FIRST_SCENE + 1)
    text = TextEncoder(TextConfig(100, 64, 2, 1, meanings))
    for head in text.heads:
        head.bias.data[0] += 5  # type: ignore[operator, index]  # it takes every prompt to mean nothing
    config = GeneratorConfig(64, 2, 1, 1, 64, 1, side=4, token=64, meanings=meanings)
    tokenizer = Tokenizer(TokenizerConfig(widths=(8, 8, 8), blocks=(1, 1, 1), channels=16))
    refiner = Refiner(RefinerConfig(8, 8, 1, 8, channels=16, text=64, side=4))
    suiting = torch.ones(meanings[0], FIRST_SCENE - FIRST_COLOUR)
    networks = text.eval(), Generator(config).eval(), refiner.eval(), tokenizer.eval()
    graphs = export_generator(*networks, 1.0, suiting, folder)
    write_manifest(
        folder,
        {**{role: path.name for role, path in graphs.items()}, "vocabulary": "prompts.model", "names": "names.json"},
        {
            "side": 4,
            "channels": 16,
            "words": LENGTH,
            "steps": 4,
            "flow_steps": 3,
            "refine_steps": 2,
            "refine_from": 0.5,
        },
        model_id="tiny-generator",
        family="generator",
        version="7",
        licence="CC0-1.0",
        languages=("en", "hi", "ta"),
        ram_mb=1,
        summary="A test.",
    )
    return data


@pytest.fixture(scope="session")
def talker_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a data folder with the model `tiny-talker`: a vision-language model in GGUF with random weights."""
    pytest.importorskip("llama_cpp", reason="llama-cpp-python is missing (make gguf)")
    data = tmp_path_factory.mktemp("talker")
    folder = data / "models" / "tiny-talker"
    folder.mkdir(parents=True)
    write_talker(folder)
    write_manifest(
        folder,
        {"model": "text.gguf", "projector": "mmproj.gguf"},
        {"context_tokens": 512, "image_px": 112, "hedge_below": -9.0},
        model_id="tiny-talker",
        family="vision-language",
        version="1",
        licence="CC0-1.0",
        languages=("en", "ta"),
        ram_mb=1,
        summary="A test.",
    )
    return data


def write_talker(folder: Path, blocks: int = 1) -> None:
    """Write text.gguf and mmproj.gguf, which fit each other; only Latin letters can be said. It sees in `blocks`."""
    import gguf
    from sentencepiece import SentencePieceProcessor, SentencePieceTrainer

    from netrika_converters.quantize.gguf import LlamaShape, finish, layer_shapes, write_llama

    rng, learnt = np.random.default_rng(0), BytesIO()
    sentences = Path(__file__).read_text("utf-8").encode("ascii", "ignore").decode().splitlines()
    SentencePieceTrainer.Train(
        sentence_iterator=iter(sentences), model_writer=learnt, model_type="bpe", vocab_size=400, byte_fallback=True
    )
    tokenizer = SentencePieceProcessor(model_proto=learnt.getvalue())
    shape, sees, px, patch = LlamaShape(context=512, width=64, layers=2, heads=2, hidden=128), 32, 56, 14

    def random(*sizes: int) -> NDArray[np.float32]:
        return rng.normal(0, 0.1, sizes).astype(np.float32)

    # What it says is what its embeddings are, and those of bytes are nothing.
    said = random(tokenizer.vocab_size(), shape.width)
    said[[tokenizer.IsByte(index) for index in range(len(said))]] = 0
    tensors = {"token_embd": said, "output": said, "output_norm": np.ones(shape.width, np.float32)}
    for layer in range(shape.layers):
        for name, sizes in layer_shapes(shape).items():
            tensors[f"blk.{layer}.{name}"] = np.ones(sizes, np.float32) if "norm" in name else random(*sizes)
    write_llama(folder / "text.gguf", shape, tensors, tokenizer, TALKS)
    writer = gguf.GGUFWriter(folder / "mmproj.gguf", "clip")
    writer.add_type("mmproj")
    writer.add_bool("clip.has_vision_encoder", True)
    writer.add_string("clip.projector_type", "mlp")
    writer.add_bool("clip.use_gelu", True)
    numbers = {"image_size": px, "patch_size": patch, "embedding_length": sees, "feed_forward_length": 2 * sees}
    numbers |= {"block_count": blocks, "projection_dim": shape.width, "attention.head_count": 2}
    for name, number in numbers.items():
        writer.add_uint32(f"clip.vision.{name}", number)
    writer.add_float32("clip.vision.attention.layer_norm_epsilon", 1e-6)
    for name in ("mean", "std"):
        writer.add_array(f"clip.vision.image_{name}", [0.5, 0.5, 0.5])
    writer.add_array("clip.vision.feature_layer", [blocks])
    layers = {"ffn_up": (2 * sees, sees), "ffn_down": (sees, 2 * sees)}
    layers |= dict.fromkeys(("attn_q", "attn_k", "attn_v", "attn_out"), (sees, sees))
    shapes: dict[str, tuple[int, ...]] = {
        f"v.blk.{block}.{name}": sizes for block in range(blocks) for name, sizes in layers.items()
    }
    shapes |= {"v.patch_embd": (sees, 3, patch, patch), "mm.0": (shape.width, sees), "mm.2": (shape.width, shape.width)}
    for name, sizes in shapes.items():
        writer.add_tensor(f"{name}.weight", random(*sizes))
        writer.add_tensor(f"{name}.bias", random(sizes[0]))
    for name in (*(f"v.blk.{block}.ln{which}" for block in range(blocks) for which in (1, 2)), "v.post_ln"):
        writer.add_tensor(f"{name}.weight", np.ones(sees, np.float32))
        writer.add_tensor(f"{name}.bias", np.zeros(sees, np.float32))
    writer.add_tensor("v.position_embd.weight", random((px // patch) ** 2, sees))
    finish(writer)


@pytest.fixture(scope="session")
def plate() -> Plate:
    """Draw a plate of bars, one a character from the left; `dull` makes the lower half harder to read."""

    def draw(text: str, dull: int = 0) -> NDArray[np.uint8]:
        pixels = np.full((PLATE_PX, GAP_PX + (BAR_PX + GAP_PX) * len(text), 3), PLATE, np.uint8)
        for index, char in enumerate(text):
            left = GAP_PX + (BAR_PX + GAP_PX) * index
            pixels[:, left : left + BAR_PX] = GREYS[CHARACTERS.index(char)]
            pixels[PLATE_PX // 2 :, left : left + BAR_PX] += dull
        return pixels

    return draw


@pytest.fixture(scope="session")
def sign(plate: Plate) -> Sign:
    """Draw plates on white, each given by its text, left and top."""

    def draw(plates: Iterable[tuple[str, int, int]], width: int = 400, height: int = 200) -> NDArray[np.uint8]:
        pixels = np.full((height, width, 3), WHITE, np.uint8)
        for text, left, top in plates:
            drawn = plate(text)
            pixels[top : top + drawn.shape[0], left : left + drawn.shape[1]] = drawn
        return pixels

    return draw


def _save(path: Path, given: str, given_shape: Any, made: str, made_shape: Any, nodes: Iterable[Any]) -> None:
    """Write a graph of nodes (operator, inputs, output, attributes); an array among the inputs is a constant."""
    made_of, constants = [], []
    for number, (operator, inputs, output, attributes) in enumerate(nodes):
        names = []
        for place, each in enumerate(inputs):
            if not isinstance(each, str):
                constants.append(onnx.numpy_helper.from_array(np.asarray(each), f"{number}_{place}"))
            names.append(each if isinstance(each, str) else constants[-1].name)
        made_of.append(helper.make_node(operator, names, [output], **attributes))
    takes = helper.make_tensor_value_info(given, TensorProto.UINT8, given_shape)
    gives = helper.make_tensor_value_info(made, TensorProto.FLOAT, made_shape)
    graph = helper.make_graph(made_of, "tiny", [takes], [gives], constants)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=8), path)


def _detector() -> list[Any]:
    """What is darker than white, but for a soft edge."""
    return [
        ("Cast", ["pixels"], "values", {"to": TensorProto.FLOAT}),
        ("ReduceMean", ["values", np.array([3])], "mean", {"keepdims": 0}),
        ("Sub", [np.float32(244), "mean"], "darker", {}),
        ("Sigmoid", ["darker"], "probability", {}),
    ]


def _recognizer() -> list[Any]:
    """The class of the nearest grey a little above the middle; a frame whose surroundings are uneven is blank."""
    pool = {"kernel_shape": [8, 12], "strides": [8, 4], "pads": [0, 4, 0, 4]}
    uneven = np.array([10.0] + [0.0] * len(CHARACTERS), np.float32)
    return [
        ("Cast", ["crops"], "values", {"to": TensorProto.FLOAT}),
        ("Slice", ["values", np.array([20]), np.array([28]), np.array([2])], "rows", {}),
        ("AveragePool", ["rows"], "mean", {"kernel_shape": [8, 4], "strides": [8, 4]}),
        ("MaxPool", ["rows"], "most", pool),
        ("Neg", ["rows"], "dark", {}),
        ("MaxPool", ["dark"], "least", pool),
        ("Add", ["most", "least"], "spread", {}),
        *(("Squeeze", [name, np.array([1])], f"{name}_row", {}) for name in ("mean", "spread")),
        *(("Transpose", [f"{name}_row"], f"{name}_frames", {"perm": [0, 2, 1]}) for name in ("mean", "spread")),
        ("Sub", ["mean_frames", np.array([244, *GREYS], np.float32)], "apart", {}),
        ("Abs", ["apart"], "distance", {}),
        ("Mul", ["distance", np.float32(-1)], "near", {}),
        ("Mul", ["spread_frames", uneven], "edge", {}),
        ("Add", ["near", "edge"], "logits", {}),
    ]


class Watcher(Unattended):
    """Keeps what is reported, and cancels after `most` checks."""

    def __init__(self, most: int = 10**6) -> None:
        self.reports: list[tuple[int, int, Partial]] = []
        self.left = most

    def report(self, done: int, total: int, partial: Partial = "") -> None:
        self.reports.append((done, total, partial))

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.fixture(scope="session")
def watch() -> type[Watcher]:
    """What makes a Watcher."""
    return Watcher


@pytest.fixture
def run_cli(tmp_path: Path) -> RunCli:
    """Run `netrika` with the given arguments, with an empty data folder, in a plain C locale."""

    def run(*arguments: str | Path, environment: dict[str, str] | None = None, **options: Any) -> Any:
        own = {"NETRIKA_DATA": str(tmp_path / "data"), "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        command = [sys.executable, "-m", "netrika", *map(str, arguments)]
        return subprocess.run(
            command,
            env=os.environ | own | (environment or {}),
            capture_output=True,
            timeout=120,
            check=False,
            **options,
        )

    return run
