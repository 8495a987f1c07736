"""
Names for the treebank that has none: the model's own guesses, where the tree does not speak against them. A guess must begin and end with
proper nouns and not cut a flat name or compound of proper nouns in two; where guess and tree disagree, the words are left open.
"""

import argparse
import json
from pathlib import Path

import torch

from batches import grouped, make
from chain import best
from data import NONE, Sentence, prepare, read_conllu, windows
from evaluate import chunks
from export import load
from tokenizer import Tokenizer

TIES = {"flat", "compound", "goeswith"}


def agreed(s: Sentence, guess: list[int]) -> list[int]:
    """The guess, NONE where the tree speaks against it."""
    assert s.tags and s.heads and s.rels
    proper = [t.startswith("PROPN") for t in s.tags]
    out = list(guess)
    inside: dict[int, int] = {}
    for k, (a, b, _) in enumerate(sorted(chunks(guess))):
        if not (proper[a] and proper[b - 1]):
            out[a:b] = [NONE] * (b - a)
        for i in range(a, b):
            inside[i] = k
    for i, p in enumerate(proper):
        h = s.heads[i] - 1
        if p and i not in inside:
            out[i] = NONE
        if p and h >= 0 and proper[h] and s.rels[i].split(":")[0] in TIES and inside.get(i) != inside.get(h):
            for j in range(min(i, h), max(i, h) + 1):
                out[j] = NONE
    for i, c in enumerate(out):
        if c == NONE and i in inside:
            for j, k in inside.items():
                if k == inside[i]:
                    out[j] = NONE
    return out


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--corpora", type=Path, required=True)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    o = p.parse_args()
    torch.set_num_threads(1)
    model, _ = load(o.model)
    moves = model.moves.detach()
    model = model.bfloat16()
    tokenizer = Tokenizer((o.model / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1])
    documents = read_conllu(o.corpora / "ud/ewt-train.conllu")
    prepare(list(documents.values()), tokenizer)
    guesses: dict[int, list[int]] = {}
    with torch.inference_mode():
        for group in grouped(windows(list(documents.values()), None), 3072, None):
            b = make(group, tokenizer.ids, {}, {}, None)
            names = model(b.ids, b.mask, b.shape, b.words)[5].float()
            for w, scores, numbers in zip(group, names, b.sentence, strict=True):
                if w.cut is None:
                    for k, s in enumerate(w.sentences, 1):
                        guesses[id(s)] = agreed(s, best(scores[numbers == k], moves))
    with o.out.open("w", encoding="utf-8") as f:
        for name, d in documents.items():
            f.write(json.dumps({"id": name, "names": [guesses.get(id(s), [NONE] * len(s.forms)) for s in d]}) + "\n")
    known = [c for g in guesses.values() for c in g]
    print(f"{len(known)} words, {sum(c > 0 and c % 2 == 1 for c in known)} names, {sum(c == NONE for c in known)} words open")


if __name__ == "__main__":
    main()
