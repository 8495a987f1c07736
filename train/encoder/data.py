"""The corpora that may train, as documents of sentences, and windows of them as the encoder reads them."""

import json
import random
from dataclasses import dataclass, field
from pathlib import Path

from tokenizer import Tokenizer, shape_of

NAMES = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
MENTIONS = ["none", "person", "organization", "place", "event", "time", "other"]
WINDOW = 128
NONE = -100


@dataclass
class Sentence:
    """One sentence; a layer that its source lacks is None. `space` is 0 glued to the word before, 1 spaced, 2 first of a block."""

    forms: list[str]
    space: list[int]
    tags: list[str] | None = None
    heads: list[int] | None = None
    rels: list[str] | None = None
    names: list[int] | None = None
    mentions: list[int] | None = None
    ends: bool = True
    weight: float = 1.0
    pieces: list[list[int]] = field(default_factory=list)
    shapes: list[int] = field(default_factory=list)


Document = list[Sentence]


def tag_of(upos: str, xpos: str, feats: str) -> str:
    """The joint class of a word."""
    return f"{upos} {xpos} {feats}"


def read_conllu(path: Path) -> dict[str, Document]:
    """Documents of a treebank; empty nodes are left out, words of a multiword token after the first are glued."""
    documents: dict[str, Document] = {}
    document = ""
    block = True
    rows: list[list[str]] = []
    after: list[bool] = []
    until, until_space = 0, True
    carried = True

    def flush() -> None:
        nonlocal rows, after, block, carried, until
        if rows:
            space = [0 if i and not after[i - 1] else 1 for i in range(len(rows))]
            space[0] = 2 if block else (1 if carried else 0)
            carried = after[-1]
            documents.setdefault(document, []).append(
                Sentence(
                    forms=[r[1] for r in rows],
                    space=space,
                    tags=[tag_of(r[3], r[4], r[5]) for r in rows],
                    heads=[int(r[6]) for r in rows],
                    rels=[r[7] for r in rows],
                )
            )
            block = False
        rows, after, until = [], [], 0

    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("# newdoc"):
            flush()
            document, block = line.split("= ")[1].strip(), True
        elif line.startswith("# newpar"):
            flush()
            block = True
        elif not line:
            flush()
        elif not line.startswith("#"):
            r = line.split("\t")
            spaced = "SpaceAfter=No" not in r[9]
            if "-" in r[0]:
                until, until_space = int(r[0].split("-")[1]), spaced
            elif "." not in r[0]:
                at = int(r[0])
                rows.append(r)
                after.append((until_space if at == until else False) if at <= until else spaced)
    flush()
    return documents


def add_mentions(path: Path, documents: dict[str, Document]) -> None:
    """Marks the head word of every mention with its type; of two mentions with one head the longer wins."""
    for line in path.read_text(encoding="utf-8").splitlines():
        d = json.loads(line)
        own = documents.get(d["id"])
        if own is None or sum(len(s.forms) for s in own) != len(d["tokens"]):
            continue
        marks = [0] * len(d["tokens"])
        for m in sorted(d["mentions"], key=lambda m: m["e"] - m["s"]):
            first = m["min"].split(",")[0]
            head = m["s"] + int(first) - 1 if first.isdigit() else m["e"]
            kind = m["etype"] if m["etype"] in MENTIONS else "other"
            if head < m["e"]:
                marks[head] = MENTIONS.index(kind)
        at = 0
        for s in own:
            s.mentions = marks[at : at + len(s.forms)]
            at += len(s.forms)


def bio(length: int, spans: list[list[int]]) -> list[int]:
    """Spans `[from, to, type]` as classes of NAMES."""
    out = [0] * length
    for a, b, t in spans:
        for i in range(a, b):
            out[i] = 1 + 2 * t + (i > a)
    return out


_CLOSING = set(".,;:?!)]}%'’”") | {"'s", "’s", "n't", "n’t", "'re", "'ve", "'ll", "'d", "'m", "...", "-", "/"}
_OPENING = set("([{$#“‘`-/") | {"``"}


def guess_space(forms: list[str]) -> list[int]:
    """Where no spaces are given: glued where English sets none."""
    return [2 if i == 0 else int(not (f in _CLOSING or forms[i - 1] in _OPENING)) for i, f in enumerate(forms)]


_SMALL = {"of", "and", "the", "for", "de", "la", "del", "al", "bin", "van", "von", "'s", "’s", "on", "in", "&", "-"}


def doubtful(forms: list[str], span: list[int]) -> bool:
    """Whether a name read out of another annotation is likely to hold more than a name: common words, brackets, an office before a person."""
    words = forms[span[0] : span[1]]
    common = any(w[0].islower() and w.lower() not in _SMALL for w in words)
    return common or "(" in words or (span[2] == 0 and len(words) > 4)


def open_where_doubtful(forms: list[str], spans: list[list[int]]) -> list[int]:
    """Classes of NAMES, NONE over doubtful spans."""
    out = bio(len(forms), spans)
    for span in spans:
        if doubtful(forms, span):
            out[span[0] : span[1]] = [NONE] * (span[1] - span[0])
    return out


def read_names(path: Path, gum: dict[str, Document]) -> dict[str, list[Document]]:
    """The names that `names.ts` wrote: documents of their own for UNER and MEANTIME, a layer of the treebank for GUM."""
    out: dict[str, list[Document]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        d = json.loads(line)
        if d["source"] == "gum":
            for s, n in zip(gum[d["id"]], d["sentences"], strict=True):
                assert s.forms == n["forms"]
                s.names = open_where_doubtful(s.forms, n["spans"])
            continue
        read = open_where_doubtful if d["source"] == "meantime" else lambda forms, spans: bio(len(forms), spans)
        out.setdefault(d["source"], []).append(
            [
                Sentence(forms=n["forms"], space=guess_space(n["forms"]), names=read(n["forms"], n["spans"]), ends=False)
                for n in d["sentences"]
                if n["forms"]
            ]
        )
    return out


def read_bio(path: Path) -> list[Document]:
    """Sentences with BIO tags, one document each (only measured)."""
    out = []
    for line in path.read_text(encoding="utf-8").splitlines():
        d = json.loads(line)
        names, kinds = [], {n: i for i, n in enumerate(NAMES)}
        for t in d["tags"]:
            names.append(kinds.get(t, 0))
        out.append([Sentence(forms=d["tokens"], space=guess_space(d["tokens"]), names=names, ends=False)])
    return out


def prepare(documents: list[Document], tokenizer: Tokenizer) -> None:
    """Gives every word its pieces and its shape."""
    for document in documents:
        for s in document:
            s.pieces = [tokenizer.word(f) for f in s.forms]
            s.shapes = [shape_of(f, sp) for f, sp in zip(s.forms, s.space, strict=True)]


@dataclass
class Window:
    """Consecutive sentences; `cut` tells that the last one goes on after the window, in `words` words."""

    sentences: list[Sentence]
    cut: int | None
    size: int


def windows(documents: list[Document], rng: random.Random | None) -> list[Window]:
    """Cuts documents into windows. With `rng` lengths vary: single sentences, blocks and runs up to WINDOW; without, blocks."""
    out: list[Window] = []
    for document in documents:
        limit, blocks = WINDOW, True
        run: list[Sentence] = []
        size = 2

        def close(cut: int | None = None) -> None:
            nonlocal run, size, limit, blocks
            if run:
                out.append(Window(run, cut, size))
            run, size = [], 2
            if rng:
                limit = rng.choice([2, 48, 96, WINDOW, WINDOW, WINDOW])
                blocks = rng.random() < 0.6

        close()
        for s in document:
            own = sum(map(len, s.pieces))
            if run and (size + own > limit or (blocks and s.space[0] == 2)):
                if rng and s.space[0] != 2 and rng.random() < 0.15:
                    words, used = 0, 0
                    while words < len(s.pieces) and size + used + len(s.pieces[words]) <= limit:
                        used += len(s.pieces[words])
                        words += 1
                    if 0 < words < len(s.forms):
                        run.append(s)
                        size += used
                        close(words)
                close()
            if own + 2 > WINDOW:
                words, used = 0, 0
                while words < len(s.pieces) and 2 + used + len(s.pieces[words]) <= WINDOW:
                    used += len(s.pieces[words])
                    words += 1
                out.append(Window([s], words, 2 + used))
                continue
            run.append(s)
            size += own
        close()
    return out
