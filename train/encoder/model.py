"""The encoder (MiniLM, 6 layers of 384) with its heads: all of them in one pass over a window of words."""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

LAYERS, WIDTH, ATTENTION, INNER, POSITIONS, SHAPES = 6, 384, 12, 1536, 160, 25


class Dropout(nn.Module):
    """Dropout from bytes: eight times fewer random numbers than the usual one, which costs a tenth of the time on a CPU."""

    def __init__(self, share: float):
        super().__init__()
        self.under = round(share * 256)

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or not self.under:
            return x
        draws = torch.empty((x.numel() + 7) // 8, dtype=torch.int64).random_(-(2**63), None).view(torch.uint8)
        keep = (draws[: x.numel()].view(x.shape) >= self.under).to(x.dtype)
        return x * keep.mul_(256 / (256 - self.under))


class Layer(nn.Module):
    """One layer of BERT."""

    def __init__(self, dropout: float):
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(dropout)
        self.ease: dict[str, Tensor] = {}

    def eased(self, name: str, x: Tensor) -> Tensor:
        """The input of a product, its loud columns turned down (see ease.py); as it is while training."""
        return x * self.ease[name] if name in self.ease else x

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        def split(t: Tensor) -> Tensor:
            return t.reshape(t.shape[0], t.shape[1], ATTENTION, WIDTH // ATTENTION).transpose(1, 2)

        y = self.eased("query", x)
        q, k, v = split(self.query(y)), split(self.key(y)), split(self.value(y))
        weights = torch.softmax(torch.matmul(q, k.transpose(2, 3)) / math.sqrt(WIDTH // ATTENTION) + bias, dim=-1)
        mixed = torch.matmul(weights, v).transpose(1, 2).reshape(x.shape)
        x = self.norm1(x + self.drop(self.out(self.eased("out", mixed))))
        return self.norm2(x + self.drop(self.outer(self.eased("outer", F.gelu(self.inner(self.eased("inner", x)))))))


class Encoder(nn.Module):
    """Embeddings of pieces, places and shapes, and six layers."""

    def __init__(self, pieces: int, dropout: float):
        super().__init__()
        self.piece = nn.Embedding(pieces, WIDTH)
        self.place = nn.Embedding(POSITIONS, WIDTH)
        self.shape = nn.Embedding(SHAPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        nn.init.zeros_(self.shape.weight)

    def forward(self, ids: Tensor, mask: Tensor, shape: Tensor) -> Tensor:
        places = self.place.weight[: ids.shape[1]]
        x = self.drop(self.norm(self.piece(ids) + places + self.shape(shape)))
        bias = (1.0 - mask.to(x.dtype))[:, None, None, :] * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load(self, weights: dict[str, Tensor], rows: list[int]) -> None:
        """Takes over the published weights; `rows` are the pieces that stay."""
        own: dict[str, Tensor] = {}
        e = "embeddings."
        own["piece.weight"] = weights[e + "word_embeddings.weight"][rows]
        own["place.weight"] = weights[e + "position_embeddings.weight"][:POSITIONS] + weights[e + "token_type_embeddings.weight"][0]
        own["shape.weight"] = torch.zeros(SHAPES, WIDTH)
        names = {
            "query": "attention.self.query",
            "key": "attention.self.key",
            "value": "attention.self.value",
            "out": "attention.output.dense",
            "norm1": "attention.output.LayerNorm",
            "inner": "intermediate.dense",
            "outer": "output.dense",
            "norm2": "output.LayerNorm",
        }
        for part in ("weight", "bias"):
            own[f"norm.{part}"] = weights[f"{e}LayerNorm.{part}"]
            for i in range(LAYERS):
                for mine, theirs in names.items():
                    own[f"layers.{i}.{mine}.{part}"] = weights[f"encoder.layer.{i}.{theirs}.{part}"]
        self.load_state_dict(own)


class Parley(nn.Module):
    """Encoder and heads. Words are read at their first piece."""

    def __init__(self, pieces: int, tags: int, rels: int, names: int, mentions: int, dropout: float = 0.1, arc: int = 256, rel: int = 128):
        super().__init__()
        self.encoder = Encoder(pieces, dropout)
        self.drop = Dropout(0.25)
        self.end = nn.Linear(WIDTH, 1)
        self.tag = nn.Linear(WIDTH, tags)
        self.name = nn.Linear(WIDTH, names)
        self.moves = nn.Parameter(torch.zeros(names + 1, names))
        self.mention = nn.Linear(WIDTH, mentions)
        self.root = nn.Parameter(torch.randn(1, 1, WIDTH) * 0.1)
        self.arc_word = nn.Linear(WIDTH, arc)
        self.arc_head = nn.Linear(WIDTH, arc)
        self.arc = nn.Linear(arc, arc, bias=False)
        self.arc_bias = nn.Linear(arc, 1, bias=False)
        self.rel_word = nn.Linear(WIDTH, rel)
        self.rel_head = nn.Linear(WIDTH, rel, bias=False)
        self.rel = nn.Linear(rel, rels)

    def forward(self, ids: Tensor, mask: Tensor, shape: Tensor, words: Tensor) -> tuple[Tensor, ...]:
        """Gives end, tag, arc, relDep, relHead, name, mention."""
        x = self.encoder(ids, mask, shape)
        x = self.drop(torch.gather(x, 1, words[:, :, None].expand(-1, -1, WIDTH)))
        heads = torch.cat([self.root.to(x.dtype).expand(x.shape[0], 1, WIDTH), x], dim=1)
        word = self.drop(F.gelu(self.arc_word(x)))
        head = self.drop(F.gelu(self.arc_head(heads)))
        arc = torch.matmul(self.arc(word), head.transpose(1, 2)) / 16.0 + self.arc_bias(head).transpose(1, 2)
        return (
            self.end(x).squeeze(-1),
            self.tag(x),
            arc,
            self.rel_word(x),
            self.rel_head(heads),
            self.name(x),
            self.mention(x),
        )

    def label(self, word: Tensor, head: Tensor) -> Tensor:
        """Scores of the labels of arcs, from `relDep` of the word and `relHead` of its head."""
        return self.rel(self.drop(F.relu(word + head)))
