"""
Static 8-bit arithmetic for the large products: the range of every input is fixed beforehand on training text, so that a sentence
never depends on the batch it is in (dynamic ranges do).
"""

import random
import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod, QuantFormat, QuantType, quantize_static

from batches import Batch, grouped, make
from data import prepare, read_conllu, windows
from tokenizer import Tokenizer

WINDOWS = 160
LARGE = 100_000


def training_text(corpora: Path, tokenizer: Tokenizer) -> list[Batch]:
    """Windows of the treebanks that train."""
    documents = [d for f in ("ud/ewt-train.conllu", "ud/gum-open-train.conllu") for d in read_conllu(corpora / f).values()]
    rng = random.Random(5)
    documents = rng.sample(documents, min(len(documents), WINDOWS))
    prepare(documents, tokenizer)
    some = rng.sample(windows(documents, rng), WINDOWS)
    return [make(g, tokenizer.ids, {}, {}, rng) for g in grouped(some, 512, None)]


class Reader(CalibrationDataReader):
    """Batches as inputs of the graph."""

    def __init__(self, batches: list[Batch]):
        self.batches = iter(batches)

    def get_next(self) -> dict[str, np.ndarray] | None:
        b = next(self.batches, None)
        if b is None:
            return None
        return {"ids": b.ids.numpy(), "mask": b.mask.numpy(), "shape": b.shape.numpy(), "words": b.words.numpy()}


def large_products(graph: onnx.ModelProto, keep: tuple[str, ...]) -> list[str]:
    """The products with a large constant matrix; those whose name holds one of `keep` stay in 32 bits."""
    sizes = {i.name: int(np.prod(i.dims)) for i in graph.graph.initializer}
    return [
        n.name
        for n in graph.graph.node
        if n.op_type == "MatMul" and sizes.get(n.input[1], 0) > LARGE and not any(k in n.name for k in keep)
    ]


def static(graph: onnx.ModelProto, batches: list[Batch], keep: tuple[str, ...]) -> onnx.ModelProto:
    """The graph with its large products in 8 bits, ranges as on `batches`."""
    with tempfile.TemporaryDirectory() as t:
        given, made = Path(t) / "given.onnx", Path(t) / "made.onnx"
        onnx.save(graph, str(given))
        quantize_static(
            str(given), str(made), Reader(batches),
            quant_format=QuantFormat.QDQ, op_types_to_quantize=["MatMul"], nodes_to_quantize=large_products(graph, keep),
            per_channel=True, activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8,
            calibrate_method=CalibrationMethod.MinMax,
            extra_options={"QDQOpTypePerChannelSupportToAxis": {"MatMul": 1}, "WeightSymmetric": True, "OpTypesToExcludeOutputQuantization": ["MatMul"]},
        )  # fmt: skip
        return onnx.load(str(made))
