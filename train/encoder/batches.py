"""Windows as tensors, with what each head should say of every word."""

import random
from dataclasses import dataclass

import torch
from torch import Tensor

from data import NONE, Window

CLS, SEP = "[CLS]", "[SEP]"


@dataclass
class Batch:
    """Inputs and targets; a target of NONE is not learnt. `sentence` numbers the sentences of a window from 1, 0 is padding."""

    ids: Tensor
    mask: Tensor
    shape: Tensor
    words: Tensor
    sentence: Tensor
    end: Tensor
    tag: Tensor
    head: Tensor
    rel: Tensor
    name: Tensor
    mention: Tensor
    weight: Tensor


def restyle(pieces: list[list[int]], shapes: list[int], ids: dict[str, int], rng: random.Random) -> tuple[list[list[int]], list[int]]:
    """Writes a window as other outlets would: curly quotation marks, long dashes, headlines in capitals, everything in lower case."""
    if rng.random() < 0.25:
        straight, apostrophe, dash = ids['"'], ids["'"], ids["-"]
        opened, out = False, []
        for p in pieces:
            if p == [straight]:
                opened = not opened
                p = [ids["“" if opened else "”"]]
            elif p == [dash, dash]:
                p = [ids["—"]]
            elif apostrophe in p:
                p = [ids["’"] if i == apostrophe else i for i in p]
            out.append(p)
        pieces = out
    chance = rng.random()
    if chance < 0.06:
        to = {2: 4, 1: 4, 5: 4} if chance < 0.02 else {1: 2} if chance < 0.04 else {2: 1, 4: 1, 5: 1, 3: 1}
        shapes = [1 + to.get((s - 1) // 3, (s - 1) // 3) * 3 + (s - 1) % 3 for s in shapes]
    return pieces, shapes


def make(windows: list[Window], ids: dict[str, int], tags: dict[str, int], rels: dict[str, int], rng: random.Random | None) -> Batch:
    """One batch. With `rng` the windows are restyled."""
    rows = []
    for w in windows:
        row: dict[str, list] = {k: [] for k in ("pieces", "shapes", "sentence", "end", "tag", "head", "rel", "name", "mention", "weight")}
        for k, s in enumerate(w.sentences, 1):
            last = k == len(w.sentences)
            n = w.cut if last and w.cut is not None else len(s.forms)
            whole = n == len(s.forms)
            base = len(row["pieces"])
            row["pieces"] += s.pieces[:n]
            row["shapes"] += s.shapes[:n]
            row["sentence"] += [k] * n
            row["end"] += [float(i == len(s.forms) - 1) for i in range(n)] if s.ends else [float(NONE)] * n
            row["tag"] += [tags.get(t, NONE) for t in s.tags[:n]] if s.tags else [NONE] * n
            row["head"] += [h + base if h else 0 for h in s.heads[:n]] if s.heads and whole else [NONE] * n
            row["rel"] += [rels.get(r, NONE) for r in s.rels[:n]] if s.rels and whole else [NONE] * n
            row["name"] += s.names[:n] if s.names else [NONE] * n
            row["mention"] += s.mentions[:n] if s.mentions else [NONE] * n
            row["weight"] += [s.weight] * n
        if rng:
            row["pieces"], row["shapes"] = restyle(row["pieces"], row["shapes"], ids, rng)
        rows.append(row)
    size = max(2 + sum(map(len, r["pieces"])) for r in rows)
    longest = max(len(r["pieces"]) for r in rows)
    b = len(rows)
    t = {k: torch.zeros(b, size, dtype=torch.long) for k in ("ids", "mask", "shape")}
    t["words"] = torch.zeros(b, longest, dtype=torch.long)
    t["sentence"] = torch.zeros(b, longest, dtype=torch.long)
    t["end"] = torch.full((b, longest), float(NONE))
    t["weight"] = torch.ones(b, longest)
    for k in ("tag", "head", "rel", "name", "mention"):
        t[k] = torch.full((b, longest), NONE, dtype=torch.long)
    for i, r in enumerate(rows):
        line, shape, first = [ids[CLS]], [0], []
        for p, s in zip(r["pieces"], r["shapes"], strict=True):
            first.append(len(line))
            line += p
            shape += [s] * len(p)
        line.append(ids[SEP])
        shape.append(0)
        n = len(first)
        t["ids"][i, : len(line)] = torch.tensor(line)
        t["ids"][i, len(line) :] = ids["[PAD]"]
        t["mask"][i, : len(line)] = 1
        t["shape"][i, : len(line)] = torch.tensor(shape)
        t["words"][i, :n] = torch.tensor(first)
        for k in ("sentence", "end", "tag", "head", "rel", "name", "mention", "weight"):
            t[k][i, :n] = torch.tensor(r[k])
    return Batch(**t)


def grouped(windows: list[Window], budget: int, rng: random.Random | None) -> list[list[Window]]:
    """Batches of windows of about one length, none over `budget` pieces with padding; in random order with `rng`."""
    order = sorted(range(len(windows)), key=lambda i: windows[i].size + (rng.random() * 8 if rng else 0))
    out: list[list[Window]] = []
    for i in order:
        w = windows[i]
        if out and (len(out[-1]) + 1) * max(w.size, max(x.size for x in out[-1])) <= budget:
            out[-1].append(w)
        else:
            out.append([w])
    if rng:
        rng.shuffle(out)
    return out
