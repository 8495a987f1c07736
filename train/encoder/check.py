"""Measures an exported encoder: scores with gold words, sentences a second on one thread, and that a window alone gives what it gives in a batch."""

import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import onnxruntime as ort
import torch

from batches import grouped, make
from data import prepare, read_bio, read_conllu, windows
from evaluate import measure
from tokenizer import Tokenizer


class Exported:
    """An ONNX file that answers like the model in training."""

    def __init__(self, folder: Path):
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        began = time.time()
        self.session = ort.InferenceSession(str(folder / "encoder.onnx"), options, providers=["CPUExecutionProvider"])
        self.loading = time.time() - began
        self.card = json.loads((folder / "encoder.json").read_text(encoding="utf-8"))
        rels = self.card["rels"]
        self.weight = torch.tensor(rels["weight"]).T
        self.bias = torch.tensor(rels["bias"])
        self.moves = torch.tensor(self.card["moves"])

    def __call__(self, *inputs: torch.Tensor) -> tuple[torch.Tensor, ...]:
        names = ("ids", "mask", "shape", "words")
        return tuple(map(torch.from_numpy, self.session.run(None, {n: x.numpy() for n, x in zip(names, inputs, strict=True)})))

    def label(self, word: torch.Tensor, head: torch.Tensor) -> torch.Tensor:
        return torch.relu(word + head) @ self.weight + self.bias


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--model", type=Path, required=True, help="the folder with encoder.onnx")
    p.add_argument("--corpora", type=Path, required=True)
    p.add_argument("--only", default="gum,ewt,uner,ww", help="files to score; none for speed and batches alone")
    o = p.parse_args()
    torch.set_num_threads(1)
    model = Exported(o.model)
    tokenizer = Tokenizer((o.model / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1])
    tags = {t: i for i, t in enumerate(model.card["tags"])}
    rels = {r: i for i, r in enumerate(model.card["rels"]["labels"])}
    gum = list(read_conllu(o.corpora / "ud/gum-open-dev.conllu").values())
    prepare(gum, tokenizer)
    own = windows(gum, None)
    batches = [make(g, tokenizer.ids, tags, rels, None) for g in grouped(random.Random(1).sample(own, 200), 1024, None)]
    began, cpu, sentences, words = time.time(), time.process_time(), 0, 0
    for b in batches:
        model(b.ids, b.mask, b.shape, b.words)
        sentences += int(b.sentence.max(dim=1).values.sum())
        words += int((b.sentence > 0).sum())
    wall, cpu = time.time() - began, time.process_time() - cpu
    print(f"loading {model.loading:.2f} s; {sentences / cpu:.0f} sentences and {words / cpu:.0f} words a CPU second ({sentences / wall:.0f} a second)")
    worst, moved = 0.0, 0
    for b in batches[:: max(1, len(batches) // 12)]:
        together = model(b.ids, b.mask, b.shape, b.words)
        for i in range(min(3, len(b.ids))):
            t, w = int(b.mask[i].sum()), int((b.sentence[i] > 0).sum())
            alone = model(b.ids[i : i + 1, :t], b.mask[i : i + 1, :t], b.shape[i : i + 1, :t], b.words[i : i + 1, :w])
            for k, (x, y) in enumerate(zip(alone, together, strict=True)):
                y = y[i : i + 1, :w] if k != 4 else y[i : i + 1, : w + 1]
                y = y[:, :, : w + 1] if k == 2 else y
                worst = max(worst, float((x - y).abs().max()))
                if k in (1, 2, 5, 6):
                    moved += int((x.argmax(-1) != y.argmax(-1)).sum())
    print(f"alone against batched: at most {worst:.2e} apart, {moved} decisions moved")
    dev = {
        "gum": lambda: gum,
        "ewt": lambda: list(read_conllu(o.corpora / "ud/ewt-dev.conllu").values()),
        "uner": lambda: read_bio(o.corpora / "ner/uner-ewt-dev.jsonl"),
        "ww": lambda: read_bio(o.corpora / "ner/ww-dev.jsonl"),
    }
    for name in filter(None, o.only.split(",")):
        d = dev[name]()
        prepare(d, tokenizer)
        print(f"{name}: " + ", ".join(f"{k} {v:.4f}" for k, v in measure(model, d, tokenizer.ids, tags, rels).items()), flush=True)


if __name__ == "__main__":
    main()
