"""The records of a firm: how a plain investment stands for its property, and a plain product for its lot."""

from __future__ import annotations

from tests.laputa import truth, value

PLAIN = {"id": "fab", "basis_usd": 7}
PARTED = {"id": "mill", "properties": [{"id": "a", "basis_usd": 1}, {"id": "b", "basis_usd": 2}]}
SUM = "{sum: firm.investments, value: {sum: properties, value: basis_usd}}"


def test_a_plain_investment_is_met_as_its_own_property() -> None:
    assert value(SUM, "money", "firm", "firm", investments=[PLAIN, PARTED]) == (10, 10)


def test_an_investment_without_properties_is_not_met() -> None:
    assert value(SUM, "money", "firm", "firm", investments=[{"id": "fab", "basis_usd": 7, "properties": []}]) == (0, 0)


def test_a_plain_product_is_met_as_its_own_lot() -> None:
    when = "{some: firm.products, where: {some: lots, where: {mass_kg: {more_than: 5}}}}"
    assert truth(when, "firm", "firm", products=[{"id": "wing", "mass_kg": 6}]) is True
