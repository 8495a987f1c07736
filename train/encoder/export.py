"""Turns a trained model into `encoder.onnx` (weights in 8 bits), `encoder.json` and `vocab.txt`."""

import argparse
import json
import shutil
import tempfile
import warnings
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import torch
from onnx import TensorProto, helper, numpy_helper

from data import WINDOW
from ease import ease
from model import SHAPES, Parley
from static import static, training_text
from tokenizer import KINDS, MOST_PIECES, SPACES, Tokenizer

INPUTS = ("ids", "mask", "shape", "words")
OUTPUTS = ("end", "tag", "arc", "relDep", "relHead", "name", "mention")
LARGE = 4096


def load(folder: Path) -> tuple[Parley, dict]:
    """The model that `train.py` left in `folder`, and its labels."""
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    weights = torch.load(folder / "model.pt", weights_only=True)
    model = Parley(
        weights["encoder.piece.weight"].shape[0],
        *(len(labels[k]) for k in ("tags", "rels", "names", "mentions")),
    )
    model.load_state_dict(weights)
    return model.eval(), labels


def graph_of(model: Parley) -> onnx.ModelProto:
    """The model as a graph of 32-bit numbers, constants folded."""
    ids = torch.tensor([[2, 5, 6, 7, 8, 9, 10, 11, 3], [2, 5, 6, 7, 8, 9, 3, 0, 0]])
    mask = (ids != 0).long()
    words = torch.tensor([[1, 2, 4, 6], [1, 3, 4, 0]])
    axes = {n: {0: "B", 1: "W" if n == "words" else "T"} for n in INPUTS} | {n: {0: "B", 1: "W"} for n in OUTPUTS}
    axes["relHead"] = {0: "B", 1: "W1"}
    axes["arc"] = {0: "B", 1: "W", 2: "W1"}
    with tempfile.TemporaryDirectory() as t, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        raw, folded = Path(t) / "raw.onnx", Path(t) / "folded.onnx"
        torch.onnx.export(
            model, (ids, mask, mask, words), str(raw), input_names=list(INPUTS), output_names=list(OUTPUTS),
            dynamic_axes=axes, opset_version=17, dynamo=False,
        )  # fmt: skip
        options = ort.SessionOptions()
        options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_BASIC
        options.optimized_model_filepath = str(folded)
        options.log_severity_level = 3
        ort.InferenceSession(str(raw), options, providers=["CPUExecutionProvider"])
        return onnx.load(str(folded))


def rounded(weight: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """A matrix in 8 bits and the scale of each row (axis 0) or column (axis 1)."""
    most = np.abs(weight).max(axis=1 - axis, keepdims=True)
    scale = (np.maximum(most, 1e-8) / 127).astype(np.float32)
    return np.clip(np.rint(weight / scale), -127, 127).astype(np.int8), scale


def weights_in_bytes(graph: onnx.ModelProto) -> onnx.ModelProto:
    """
    Stores every large matrix in 8 bits. Matrices that multiply are cast and scaled when the graph is loaded (the runtime folds constants), so
    they reckon in 32 bits; of the embeddings only the rows that are read are ever widened. Neither sees the batch.
    """
    g = graph.graph
    large = {i.name: numpy_helper.to_array(i) for i in g.initializer if int(np.prod(i.dims)) >= LARGE and len(i.dims) == 2 and i.data_type == TensorProto.FLOAT}
    keep = [i for i in g.initializer if i.name not in large]
    nodes, before = [], []
    gathered = {n.input[0] for n in g.node if n.op_type == "Gather"}
    for name, weight in large.items():
        axis = 0 if name in gathered else 1
        q, scale = rounded(weight, axis)
        keep += [numpy_helper.from_array(q, name + "_q"), numpy_helper.from_array(scale, name + "_s")]
        if axis == 1:
            before.append(helper.make_node("Cast", [name + "_q"], [name + "_f"], to=TensorProto.FLOAT))
            before.append(helper.make_node("Mul", [name + "_f", name + "_s"], [name]))
    for n in g.node:
        if n.op_type == "Gather" and n.input[0] in large:
            w, i, out = n.input[0], n.input[1], n.output[0]
            nodes += [
                helper.make_node("Gather", [w + "_q", i], [out + "_q"], axis=0),
                helper.make_node("Gather", [w + "_s", i], [out + "_s"], axis=0),
                helper.make_node("Cast", [out + "_q"], [out + "_f"], to=TensorProto.FLOAT),
                helper.make_node("Mul", [out + "_f", out + "_s"], [out]),
            ]
        else:
            nodes.append(n)
    del g.node[:], g.initializer[:]
    g.node.extend(before + nodes)
    g.initializer.extend(keep)
    onnx.checker.check_model(graph)
    return graph


def for_older_runtimes(graph: onnx.ModelProto) -> None:
    """Names only the sets of operations that are used, in a form that runtimes from 1.16 on read."""
    used = {n.domain for n in graph.graph.node} | {""}
    sets = [s for s in graph.opset_import if s.domain in used]
    del graph.opset_import[:]
    graph.opset_import.extend(sets)
    graph.ir_version = 8


def describe(model: Parley, labels: dict) -> dict:
    """What the engine must know beside the graph."""
    rel = [[round(float(x), 5) for x in row] for row in model.rel.weight.detach()]
    return {
        "version": 1,
        "window": WINDOW,
        "mostPieces": MOST_PIECES,
        "kinds": KINDS,
        "spaces": SPACES,
        "tags": labels["tags"],
        "names": labels["names"],
        "moves": [[round(float(x), 5) for x in row] for row in model.moves.detach()],
        "mentions": labels["mentions"],
        "rels": {"labels": labels["rels"], "bias": [round(float(x), 5) for x in model.rel.bias.detach()], "weight": rel},
    }


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--model", type=Path, required=True, help="the folder that train.py wrote")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--corpora", type=Path, help="reckon in 8 bits too, with ranges fixed on the training text here")
    p.add_argument("--ease", type=float, default=3, help="columns louder than so many medians are turned down before 8 bits; 0 leaves them")
    p.add_argument("--keep", default="", help="products that stay in 32 bits: parts of their names, with commas")
    p.add_argument("--plain", action="store_true", help="leave the weights in 32 bits (to compare)")
    o = p.parse_args()
    o.out.mkdir(parents=True, exist_ok=True)
    model, labels = load(o.model)
    batches = []
    if o.corpora:
        torch.set_num_threads(1)
        batches = training_text(o.corpora, Tokenizer((o.model / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]))
        if o.ease:
            ease(model, batches, o.ease)
    graph = graph_of(model)
    if batches:
        graph = static(graph, batches, tuple(filter(None, o.keep.split(","))))
    if not o.plain:
        graph = weights_in_bytes(graph)
    for_older_runtimes(graph)
    onnx.save(graph, str(o.out / "encoder.onnx"))
    (o.out / "encoder.json").write_text(json.dumps(describe(model, labels), ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    shutil.copy(o.model / "vocab.txt", o.out / "vocab.txt")
    assert SHAPES == 1 + len(KINDS) * len(SPACES)
    print({f.name: f.stat().st_size for f in sorted(o.out.iterdir())})


if __name__ == "__main__":
    main()
