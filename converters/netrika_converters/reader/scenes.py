"""Whole scenes to train the detector on: boards seen at an angle on photos."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from netrika_converters.reader.boards import Board, SignWriter


@dataclass(frozen=True, slots=True)
class Scene:
    """(side, side, 3) RGB pixels, the (n, 4, 2) corners of the lines on it, and what they say."""

    pixels: NDArray[np.uint8]
    quads: NDArray[np.float32]
    texts: list[str]


def draw_scene(writer: SignWriter, side_px: int, rng: np.random.Generator) -> Scene:
    """One scene: a photo (or a patchwork of some), boards that do not hide each other, light and camera."""
    pixels = _ground(writer.photos, side_px, rng).astype(np.float32)
    taken = np.zeros((side_px, side_px), bool)
    quads: list[NDArray[np.float32]] = []
    texts: list[str] = []
    for _ in range(int(rng.choice([0, 1, 2, 4, 7, 12], p=[0.05, 0.15, 0.25, 0.25, 0.2, 0.1]))):
        board = writer.draw(rng)
        if board is not None and (hung := _hang(pixels, taken, board, rng)):
            quads += hung
            texts += board.texts
    light = cv2.resize(
        rng.uniform(0.7, 1.2, (3, 3)).astype(np.float32), (side_px, side_px), interpolation=cv2.INTER_CUBIC
    )
    pixels *= light[:, :, None]
    return Scene(_camera(pixels, rng), np.array(quads, np.float32).reshape(-1, 4, 2), texts)


def _ground(photos: NDArray[np.uint8], side_px: int, rng: np.random.Generator) -> NDArray[np.uint8]:
    """One photo enlarged, or several side by side: sharp edges must not mean text."""
    across = int(rng.choice([1, 2, 3]))
    cell = -(-side_px // across)
    rows = []
    for _ in range(across):
        picked = photos[rng.integers(0, len(photos), across)]
        rows.append(np.concatenate([_zoomed(photo, cell, rng) for photo in picked], axis=1))
    return np.concatenate(rows)[:side_px, :side_px]


def _zoomed(photo: NDArray[np.uint8], side_px: int, rng: np.random.Generator) -> NDArray[np.uint8]:
    part = int(photo.shape[0] * rng.uniform(0.5, 1.0))
    y, x = rng.integers(0, photo.shape[0] - part + 1, 2)
    piece = photo[y : y + part, x : x + part]
    if rng.random() < 0.5:
        piece = piece[:, ::-1]
    enlarged = cv2.resize(np.ascontiguousarray(piece), (side_px, side_px), interpolation=cv2.INTER_CUBIC)
    soft = cv2.GaussianBlur(enlarged, (0, 0), 2.0)
    return np.asarray(cv2.addWeighted(enlarged, 2.0, soft, -1.0, 0), np.uint8)


def _hang(
    pixels: NDArray[np.float32], taken: NDArray[np.bool_], board: Board, rng: np.random.Generator
) -> list[NDArray[np.float32]]:
    """Put a board somewhere free, turned and in perspective; nothing where it finds no room."""
    side = pixels.shape[0]
    height, width = board.alpha.shape
    scale = min(1.0, 0.95 * side / max(height, width))
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    for _ in range(6):
        angle = np.deg2rad(rng.normal(0, 6) if rng.random() < 0.9 else rng.uniform(-90, 90))
        turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        target = (corners - corners.mean(0)) @ turn.T
        target += rng.normal(0, 0.04 * scale * min(height, width), (4, 2))
        low, high = target.min(0), target.max(0)
        if (high - low > side).any():
            continue
        target += rng.uniform(-low, side - high)
        matrix = cv2.getPerspectiveTransform(corners, target.astype(np.float32))
        area = np.zeros(taken.shape, np.uint8)
        cv2.fillPoly(area, [np.round(target).astype(np.int32)], 1)
        if (taken & (area > 0)).any():
            continue
        taken |= area > 0
        seen = cv2.warpPerspective(board.pixels, matrix, (side, side), flags=cv2.INTER_AREA)
        alpha = cv2.warpPerspective(board.alpha, matrix, (side, side), flags=cv2.INTER_AREA)[:, :, None]
        pixels += alpha * (seen - pixels)
        return [cv2.perspectiveTransform(quad[None], matrix)[0] for quad in board.quads]
    return []


def _camera(pixels: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.uint8]:
    if rng.random() < 0.4:
        pixels = cv2.GaussianBlur(pixels, (0, 0), float(rng.uniform(0.4, 1.4)))
    if rng.random() < 0.5:
        pixels = pixels + rng.normal(0, rng.uniform(1, 10), pixels.shape).astype(np.float32)
    seen = np.clip(pixels, 0, 255).astype(np.uint8)
    if rng.random() < 0.6:
        _, coded = cv2.imencode(".jpg", seen, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(30, 95))])
        seen = np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), np.uint8)
    return np.asarray(seen, np.uint8)
