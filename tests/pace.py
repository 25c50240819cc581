"""How costs grow: told from processor time in a way that a busy machine cannot upset."""

from __future__ import annotations

import time
from collections.abc import Callable

ROUNDS = 8
"""Measurements before growth counts as too fast; noise passes within a few, a fault never does."""

SLACK = 2.5
"""How much more than in proportion is still about linear; quadratic growth is above."""

LEAST = 0.01
"""Seconds below which a clock tells nothing."""


def is_linear(work: Callable[[int], object], small: int, large: int) -> bool:
    """Tell whether the time of ``work(size)`` grows about as its size does, four times or more."""
    costs = {small: float("inf"), large: float("inf")}
    for _ in range(ROUNDS):
        for size in costs:
            began = time.process_time()
            work(size)
            costs[size] = min(costs[size], time.process_time() - began)
        if costs[large] <= SLACK * large / small * max(costs[small], LEAST):
            return True
    return False
