from __future__ import annotations

import numpy as np
import pytest

from netrika.engines.detector import Quad
from netrika.engines.feet import with_feet

LINE = (100, 50, 500, 90)  # left, top, right and bottom


def box(left: float, top: float, right: float, bottom: float, turned: float = 0.0) -> Quad:
    """Corners from the top left, clockwise, turned about the origin by an angle in radians."""
    corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    sine, cosine = np.sin(turned), np.cos(turned)
    return np.asarray(corners @ np.array([[cosine, sine], [-sine, cosine]]), np.float32)


@pytest.mark.parametrize("turned", [0.0, 0.3, -1.2])
def test_a_line_is_grown_over_what_hangs_from_it(turned: float) -> None:
    line, feet = box(*LINE, turned), [box(200, 86, 220, 102, turned), box(300, 88, 328, 106, turned)]
    (grown,) = with_feet([feet[0], line, feet[1]])
    np.testing.assert_allclose(grown, box(100, 50, 500, 110, turned), atol=0.01)


@pytest.mark.parametrize(
    "other",
    [
        box(200, 95, 220, 111),  # a gap parts it from the line
        box(200, 92, 245, 118),  # a short word below it
        box(200, 86, 260, 102),  # wide enough to be a word
        box(200, 86, 220, 126),  # as high as a line
        box(80, 86, 96, 102),  # beside the line
        box(200, 60, 220, 80),  # within it
        box(200, 30, 220, 48),  # above it
    ],
)
def test_other_regions_stay_by_themselves(other: Quad) -> None:
    quads = [box(*LINE), other]
    assert [quad.tolist() for quad in with_feet(quads)] == [quad.tolist() for quad in quads]


def test_what_hangs_from_a_foot_stays_by_itself() -> None:
    grown, last = with_feet([box(*LINE), box(200, 86, 220, 106), box(203, 105, 213, 112)])
    np.testing.assert_allclose(grown, box(100, 50, 500, 110), atol=0.01)
    assert last.tolist() == box(203, 105, 213, 112).tolist()


def test_a_line_on_its_side_has_no_feet() -> None:
    quads = [box(100, 50, 120, 250), box(102, 248, 110, 256)]
    assert len(with_feet(quads)) == 2
