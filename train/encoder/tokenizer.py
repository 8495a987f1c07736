"""Word pieces of words: BERT's uncased rules applied to one word at a time, over the cut vocabulary."""

import re
import unicodedata

MOST_PIECES = 8
KINDS = ["other", "lower", "capital", "initial", "loud", "mixed", "figure", "figures-and-letters"]
SPACES = ["glued", "spaced", "block"]
_LATIN = re.compile(r"^(?:##)?[\u0021-\u024f\u02bb-\u02bd\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2122\u2190-\u2193\u2212\u25a0-\u25cf]+$")


def shape_of(form: str, space: int) -> int:
    """What lower-casing hides: how a word is written (KINDS) and what stands before it (SPACES). 0 is kept for [CLS], [SEP] and padding."""
    kinds = [unicodedata.category(c) for c in form]
    letters = [k for k in kinds if k.startswith("L")]
    if not letters:
        kind = 6 if "Nd" in kinds else 0
    elif "Nd" in kinds:
        kind = 7
    elif "Lu" not in letters:
        kind = 1
    elif len(letters) == 1:
        kind = 3
    elif "Ll" not in letters:
        kind = 4
    elif kinds[0] == "Lu" and "Lu" not in letters[1:]:
        kind = 2
    else:
        kind = 5
    return 1 + kind * 3 + space


def _is_punctuation(c: str) -> bool:
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c).startswith("P")


def basic(form: str) -> list[str]:
    """Lower case, no accents, no control characters, every punctuation mark by itself."""
    parts = [""]
    for c in unicodedata.normalize("NFD", form.lower()):
        category = unicodedata.category(c)
        if category == "Mn" or category in ("Cc", "Cf", "Co", "Cs"):
            continue
        if c.isspace():
            parts.append("")
        elif _is_punctuation(c):
            parts += [c, ""]
        else:
            parts[-1] += c
    return [p for p in parts if p]


class Tokenizer:
    """Greedy longest match from the left; a part that does not come out whole is [UNK]."""

    def __init__(self, pieces: list[str]):
        self.pieces = pieces
        self.ids = {p: i for i, p in enumerate(pieces)}
        self.unknown = self.ids["[UNK]"]
        self.known: dict[str, list[int]] = {}

    def word(self, form: str) -> list[int]:
        """The pieces of one word, at least one and at most MOST_PIECES."""
        found = self.known.get(form)
        if found is None:
            found = [i for part in basic(form) for i in self._part(part)][:MOST_PIECES] or [self.unknown]
            self.known[form] = found
        return found

    def _part(self, part: str) -> list[int]:
        if len(part) > 100:
            return [self.unknown]
        out, at = [], 0
        while at < len(part):
            for to in range(len(part), at, -1):
                i = self.ids.get(("##" if at else "") + part[at:to])
                if i is not None:
                    break
            else:
                return [self.unknown]
            out.append(i)
            at = to
        return out


def cut(pieces: list[str], seen: set[str]) -> list[int]:
    """Rows of the full vocabulary to keep: what the training text has, and every piece in Latin letters, figures and signs."""
    special = {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"}
    return [
        i
        for i, p in enumerate(pieces)
        if p in special or p in seen or (_LATIN.match(p) and not re.match(r"^\[unused\d+\]$", p))
    ]
