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

from batches import grouped, make
from data import prepare, read_conllu, windows
from tokenizer import Tokenizer

WINDOWS = 160
LARGE = 100_000


class TrainingText(CalibrationDataReader):
    """Windows of the treebanks that train, as inputs."""

    def __init__(self, corpora: Path, tokenizer: Tokenizer, count: int):
        documents = [
            d for f in ("ud/ewt-train.conllu", "ud/gum-open-train.conllu") for d in read_conllu(corpora / f).values()
        ]
        rng = random.Random(5)
        documents = rng.sample(documents, min(len(documents), count))
        prepare(documents, tokenizer)
        some = rng.sample(windows(documents, rng), count)
        self.batches = iter([make(g, tokenizer.ids, {}, {}, rng) for g in grouped(some, 512, None)])

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


def static(graph: onnx.ModelProto, corpora: Path, tokenizer: Tokenizer, method: str, keep: tuple[str, ...]) -> onnx.ModelProto:
    """The graph with its large products in 8 bits."""
    with tempfile.TemporaryDirectory() as t:
        given, made = Path(t) / "given.onnx", Path(t) / "made.onnx"
        onnx.save(graph, str(given))
        quantize_static(
            str(given), str(made), TrainingText(corpora, tokenizer, WINDOWS),
            quant_format=QuantFormat.QDQ, op_types_to_quantize=["MatMul"], nodes_to_quantize=large_products(graph, keep),
            per_channel=True, activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8,
            calibrate_method=CalibrationMethod.Percentile if method == "percentile" else CalibrationMethod.MinMax,
            extra_options={"QDQOpTypePerChannelSupportToAxis": {"MatMul": 1}, "WeightSymmetric": True, "CalibPercentile": 99.999, "OpTypesToExcludeOutputQuantization": ["MatMul"]},
        )  # fmt: skip
        return onnx.load(str(made))
