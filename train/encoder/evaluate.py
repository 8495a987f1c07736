"""What the heads get right on files that only measure, with gold words: tags, arcs and labels with gold sentences, ends, names."""

import torch

from batches import grouped, make
from chain import best
from data import Document, windows


def chunks(classes: list[int]) -> set[tuple[int, int, int]]:
    """Spans of BIO classes; an I without its B begins a span."""
    out, start, kind = set(), -1, -1
    for i, c in enumerate([*classes, 0]):
        k = -1 if c == 0 else (c - 1) // 2
        if start >= 0 and (k != kind or (c - 1) % 2 == 0):
            out.add((start, i, kind))
            start = -1
        if k >= 0 and start < 0:
            start, kind = i, k
    return out


def measure(model: torch.nn.Module, documents: list[Document], ids: dict[str, int], tags: dict[str, int], rels: dict[str, int]) -> dict[str, float]:
    """Shares of words and F1 of ends and names. The model has `moves` and `label` beside its call."""
    upos = [t.split(" ")[0] for t in tags]
    xpos = [t.split(" ")[1] for t in tags]
    n = right_u = right_x = right_t = uas = las = known = 0
    end = [0, 0, 0]
    name = [0, 0, 0]
    mention = [0, 0, 0]
    with torch.inference_mode():
        for group in grouped(windows(documents, None), 4096, None):
            b = make(group, ids, tags, rels, None)
            e, t, a, rd, rh, nm, mt = model(b.ids, b.mask, b.shape, b.words)
            real = b.sentence > 0
            gold = (b.end == 1) & real
            guess = (e > 0) & real & (b.end >= 0)
            end = [x + int(y) for x, y in zip(end, ((gold & guess).sum(), guess.sum(), gold.sum()), strict=True)]
            same = torch.cat([real[:, :, None], (b.sentence[:, :, None] == b.sentence[:, None, :])], dim=2)
            heads = a.masked_fill(~same, -1e9).argmax(-1)
            labels = model.label(rd, torch.gather(rh, 1, heads[:, :, None].expand(-1, -1, rh.shape[2]))).argmax(-1)
            tagged = t.argmax(-1)
            on = b.head >= 0
            uas += int(((heads == b.head) & on).sum())
            las += int(((heads == b.head) & (labels == b.rel) & on).sum())
            n += int(on.sum())
            for g, p in zip(b.tag[on].tolist(), tagged[on].tolist(), strict=True):
                known += 1
                if g >= 0:
                    right_t += g == p
                    right_u += upos[g] == upos[p]
                    right_x += xpos[g] == xpos[p]
            gm, pm = b.mention, mt.argmax(-1)
            has = gm >= 0
            mention = [x + int(y) for x, y in zip(mention, (((gm == pm) & (gm > 0) & has).sum(), ((pm > 0) & has).sum(), ((gm > 0) & has).sum()), strict=True)]
            if (b.name >= 0).any():
                for g, p, m in zip(b.name, nm.float(), b.sentence, strict=True):
                    for k in range(1, int(m.max()) + 1):
                        x, y = chunks(g[m == k].tolist()), chunks(best(p[m == k], model.moves.detach().float()))
                        name = [name[0] + len(x & y), name[1] + len(y), name[2] + len(x)]

    def f1(c: list[int]) -> float:
        return 2 * c[0] / max(1, c[1] + c[2])

    out = {"end": f1(end)}
    if n:
        out |= {"upos": right_u / known, "xpos": right_x / known, "tag": right_t / known, "uas": uas / n, "las": las / n}
    if name[2]:
        out |= {"name": f1(name), "nameP": name[0] / max(1, name[1]), "nameR": name[0] / name[2]}
    if mention[2]:
        out["mention"] = f1(mention)
    return out
