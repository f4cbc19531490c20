from __future__ import annotations

import pytest
import torch
from torch import nn

from netrika_converters.optimizers import Muon, is_matrix, optimizers, orthogonal, parameters_by_decay, set_rate


class Net(nn.Module):
    """A kernel, a small kernel, a matrix, a norm, and a layer of outputs."""

    def __init__(self) -> None:
        super().__init__()
        self.small = nn.Conv2d(1, 16, 3)
        self.kernel = nn.Conv2d(16, 32, 3)
        self.matrix = nn.Linear(32, 24)
        self.norm = nn.LayerNorm(24)
        self.head = nn.Linear(24, 40)


@pytest.mark.parametrize("shape", [(16, 144), (144, 16), (32, 32)])
def test_an_orthogonal_matrix_has_singular_values_near_one(shape: tuple[int, int]) -> None:
    torch.manual_seed(0)
    matrix = torch.randn(shape) * 7
    values = torch.linalg.svdvals(orthogonal(matrix))
    assert values.min() > 0.3 and values.max() < 1.3
    # Its directions are the matrix's own.
    u, _, v = torch.linalg.svd(matrix, full_matrices=False)
    assert torch.sum(orthogonal(matrix) * (u @ v)) > 0.8 * min(shape)


def test_every_parameter_has_one_optimizer_and_the_outputs_are_not_muons() -> None:
    net = Net()
    muon, adam = optimizers(net, 1e-3, 0.1, ("head",))
    theirs = [[id(each) for group in each.param_groups for each in group["params"]] for each in (muon, adam)]
    assert sorted([*theirs[0], *theirs[1]]) == sorted(map(id, net.parameters()))
    assert set(theirs[0]) == {id(net.kernel.weight), id(net.matrix.weight)}
    assert is_matrix(net.head.weight) and not is_matrix(net.norm.weight)


def test_biases_do_not_decay() -> None:
    net = Net()
    decayed, rest = parameters_by_decay(net.parameters(), 0.02)
    assert (decayed["weight_decay"], rest["weight_decay"]) == (0.02, 0.0)
    flat = {id(each) for each in net.parameters() if each.ndim == 1}
    assert {id(each) for each in rest["params"]} == flat  # type: ignore[attr-defined]


def test_the_rate_is_set_in_every_group() -> None:
    pair = optimizers(Net(), 1e-3, 0.1, ("head",))
    set_rate(pair, 0.5)
    assert {group["lr"] for each in pair for group in each.param_groups} == {0.5}


def test_muon_fits_a_matrix_and_goes_on_from_its_state() -> None:
    torch.manual_seed(0)
    wanted, inputs = torch.randn(20, 20), torch.randn(200, 20)
    layer = nn.Linear(20, 20, bias=False)
    muon = Muon(layer.parameters(), 0.05)
    losses = []
    for step in range(150):
        if step == 100:
            state, muon = muon.state_dict(), Muon(layer.parameters(), 0.005)
            muon.load_state_dict(state)
            assert muon.param_groups[0]["lr"] == 0.05
        loss = (layer(inputs) - inputs @ wanted).square().mean()
        muon.zero_grad()
        loss.backward()
        muon.step()
        losses.append(loss.item())
    assert losses[-1] < 0.05 * losses[0]
