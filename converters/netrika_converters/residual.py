"""What is added to what goes around it."""

from __future__ import annotations

from torch import nn


def begin_as_nothing(*layers: nn.Module) -> None:
    """Let layers whose output is added to what goes around them add nothing at first.

    So a network that is made deeper does as it did before (Net2Net, Chen et al. 2016).
    """
    for layer in layers:
        for parameter in layer.parameters():
            nn.init.zeros_(parameter)
