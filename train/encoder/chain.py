"""Names as chains: which class may follow which, and how likely. Scores of whole chains, and the best one."""

import torch
from torch import Tensor

from data import NAMES

NEVER = -1e4


def rules() -> Tensor:
    """NEVER where a class may not follow (rows: class before, last row: beginning of a sentence), else 0."""
    out = torch.zeros(len(NAMES) + 1, len(NAMES))
    for j, b in enumerate(NAMES):
        if b.startswith("I-"):
            for i, a in enumerate([*NAMES, "O"]):
                if a[2:] != b[2:]:
                    out[i, j] = NEVER
    return out


def total(scores: Tensor, moves: Tensor, first: Tensor) -> Tensor:
    """
    Log-sum of the scores of all chains, one a row. `scores` [B,W,N] with NEVER where a class is ruled out, `moves` [N+1,N],
    `first` [B,W] true where a sentence begins; padding must score 0 for class O and count as a beginning.
    """
    between, start = moves[:-1], moves[-1]
    at = scores[:, 0] + start
    for i in range(1, scores.shape[1]):
        inside = torch.logsumexp(at[:, :, None] + between, dim=1)
        afresh = torch.logsumexp(at, dim=1, keepdim=True) + start
        at = torch.where(first[:, i, None], afresh, inside) + scores[:, i]
    return torch.logsumexp(at, dim=1)


def loss(scores: Tensor, moves: Tensor, sentence: Tensor, gold: Tensor, weight: Tensor) -> Tensor:
    """How unlikely the chains are that agree with `gold`, by word that has a class; a word without one may have any."""
    rows = (gold >= 0).any(dim=1)
    scores, sentence, gold, weight = scores[rows], sentence[rows], gold[rows], weight[rows]
    moves = moves + rules()
    padding = sentence == 0
    only_o = torch.full((scores.shape[2],), NEVER)
    only_o[0] = 0
    scores = torch.where(padding[:, :, None], only_o, scores)
    first = padding | (sentence != torch.cat([torch.zeros_like(sentence[:, :1]), sentence[:, :-1]], dim=1))
    known = gold >= 0
    allowed = torch.nn.functional.one_hot(gold.clamp(min=0), scores.shape[2]).bool() | ~known[:, :, None]
    right = total(scores.masked_fill(~allowed, NEVER), moves, first)
    share = (weight * known).sum(dim=1) / known.sum(dim=1)
    return ((total(scores, moves, first) - right) * share).sum() / known.sum()


def best(scores: Tensor, moves: Tensor) -> list[int]:
    """The best chain of one sentence, `scores` [W,N]."""
    moves = moves + rules()
    at, back = scores[0] + moves[-1], []
    for i in range(1, len(scores)):
        value, before = (at[:, None] + moves[:-1]).max(dim=0)
        back.append(before)
        at = value + scores[i]
    out = [int(at.argmax())]
    for before in reversed(back):
        out.append(int(before[out[-1]]))
    return out[::-1]
