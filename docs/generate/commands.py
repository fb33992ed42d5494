"""The reference of the command line, from the apps themselves."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from checker.cli.program import COMMANDS
from typer.main import get_command


def commands() -> str:
    """`check FILE`, then every other command, with its arguments and options."""
    apps = {"check": ("check", "app"), **{f"check {name}": home[:2] for name, home in sorted(COMMANDS.items())}}
    told = []
    for name, (module, attribute) in apps.items():
        command = get_command(getattr(import_module(f"checker.cli.{module}"), attribute))
        told += [_section(name, part) for name, part in _flat(name, command)]
    return "\n\n".join(told)


def _flat(name: str, command: Any) -> Iterator[tuple[str, Any]]:
    """A command, or the commands of a group."""
    inner = getattr(command, "commands", {})
    if not inner:
        yield name, command
    for word, part in inner.items():
        yield from _flat(f"{name} {word}", part)


def _section(name: str, command: Any) -> str:
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    options = [p for p in command.params if p.param_type_name == "option" and p.name != "help"]
    needed = [f"{_long(p)}{_value(p)}" for p in options if p.required]
    usage = " ".join([name, *(_argument(p) for p in arguments), *needed, *(["[OPTIONS]"] if options else [])])
    told = [f"(command-{name.replace(' ', '-')})=\n## `{name}`", f"```text\n{usage}\n```", _plain(command.help)]
    entries = [f"`{_shown(p)}`\n: {_plain(p.help)}" for p in arguments]
    entries += [f"`{', '.join(p.opts)}{_value(p)}`\n: {_plain(p.help)}{_default(p)}" for p in options]
    return "\n\n".join([*told, *entries, *_paragraphs(command.epilog or "")])


def _paragraphs(text: str) -> Iterator[str]:
    """Paragraphs; one that begins with a backspace keeps its lines, as in the help itself."""
    for paragraph in text.split("\n\n"):
        kept, _, lines = paragraph.partition("\b\n")
        yield f"```text\n{lines}\n```" if lines and not kept else _plain(paragraph)


def _shown(parameter: Any) -> str:
    return str(parameter.metavar or parameter.name.upper())


def _argument(parameter: Any) -> str:
    return _shown(parameter) if parameter.required else f"[{_shown(parameter)}]"


def _long(parameter: Any) -> str:
    return str(max(parameter.opts, key=len))


def _value(option: Any) -> str:
    """What follows an option that is no flag; what has no word of its own is a number."""
    return "" if option.is_flag else f" {option.metavar or 'N'}"


def _default(option: Any) -> str:
    """What an option is where it is not given, unless its help says so."""
    value = option.default
    if option.is_flag or value in (None, "") or callable(value) or "default" in option.help:
        return ""
    return f"  Without it: `{value}`."


def _plain(text: str | None) -> str:
    return " ".join((text or "").split())
