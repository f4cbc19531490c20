from __future__ import annotations

import pytest
import torch

from netrika_converters.attention import attend


@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("biased", [False, True])
def test_learning_and_reading_attend_alike(causal: bool, biased: bool) -> None:
    torch.manual_seed(0)
    query, keys, values = (torch.randn(2, 3, 7, 16) for _ in range(3))
    bias = torch.randn(2, 3, 7, 7) if biased and not causal else None
    learning = attend(query, keys, values, bias, causal)
    with torch.inference_mode():
        assert torch.allclose(attend(query, keys, values, bias, causal), learning, atol=1e-5)
