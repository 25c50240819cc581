"""Typefaces: characters and widths of a font file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.typeface import FAMILIES, others, read, typefaces
from fonts import collection, font


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "DejaVuSerif-Bold.ttf").write_bytes(font())
    (tmp_path / "P052-Bold.otf").write_bytes(b"no font at all")
    (tmp_path / "Other-Bold.ttf").write_bytes(font())
    return tmp_path


def test_a_font_is_found_in_any_folder_below_and_a_damaged_one_is_none(folder):
    assert [f.family for f in typefaces((folder,))] == ["DejaVu Serif"]


def test_what_serifs_lack_stands_apart_and_may_be_a_collection(folder):
    (folder / "NotoSerifCJK-Bold.ttc").write_bytes(collection())
    (made,) = others((folder,))
    assert (made.family, made.has("北🎻"), made.has("Elm")) == ("Noto Serif CJK SC", True, False)
    assert made.width("北🎻", 40) == 40
    assert [f.family for f in typefaces((folder,))] == ["DejaVu Serif"]


def test_no_folder_no_typeface(tmp_path):
    assert typefaces((tmp_path / "none",)) == ()


def test_it_has_the_characters_of_its_map_and_no_other(folder):
    face = typefaces((folder,))[0]
    assert face.has("Talks, in Elm? ~")
    assert not face.has("Łódź")
    assert not face.has("\x7f")


def test_width_is_the_sum_of_advances(folder):
    assert typefaces((folder,))[0].width("Elm", 40) == 60


def test_the_best_typeface_is_the_one_of_the_style_sheet():
    from builds import ROOT

    tokens = (ROOT / "theme/static/css/tokens.css").read_text()
    assert next(iter(FAMILIES.values())) in tokens.partition("--serif:")[2].partition(";")[0]


@given(st.sampled_from((font(), collection())), st.integers(0), st.integers(0, 255))
def test_a_damaged_file_never_stops_a_build(tmp_path_factory, whole, at, byte):
    data = bytearray(whole)
    at %= len(data)
    data[at] = byte
    path = tmp_path_factory.mktemp("fonts") / "a.ttf"
    path.write_bytes(data[: at + 1] if byte % 2 else data)
    face = read(path, "A")
    assert face is None or face.units > 0
