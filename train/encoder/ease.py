"""
Some columns of what goes into a product are far louder than the rest; one 8-bit scale for all would drown the quiet ones. Here loud columns
are turned down and the rows of the matrix that read them turned up, which changes nothing in exact arithmetic (Xiao et al., SmoothQuant, 2023).
"""

import torch
from torch import Tensor

from batches import Batch
from model import Parley

GROUPS = {"query": ("query", "key", "value"), "out": ("out",), "inner": ("inner",), "outer": ("outer",)}


def ease(model: Parley, batches: list[Batch], times: float) -> None:
    """Evens out the inputs of all products of the layers, where a column is louder than `times` the median one on `batches`."""
    loud: dict[tuple[int, str], Tensor] = {}
    hooks = []
    for i, layer in enumerate(model.encoder.layers):
        for name in GROUPS:

            def hear(_module: torch.nn.Module, inputs: tuple[Tensor, ...], key: tuple[int, str] = (i, name)) -> None:
                most = inputs[0].detach().abs().amax(dim=(0, 1))
                loud[key] = torch.maximum(loud[key], most) if key in loud else most

            hooks.append(getattr(layer, name).register_forward_pre_hook(hear))
    with torch.no_grad():
        for b in batches:
            model(b.ids, b.mask, b.shape, b.words)
        for h in hooks:
            h.remove()
        for i, layer in enumerate(model.encoder.layers):
            for name, products in GROUPS.items():
                most = loud[i, name]
                by = (most / (times * most.median())).clamp(min=1)
                for p in products:
                    getattr(layer, p).weight.mul_(by)
                if name == "out":
                    layer.value.weight.div_(by[:, None])
                    layer.value.bias.div_(by)
                else:
                    layer.ease[name] = 1 / by
