"""What is written: to standard output as it is, to files whole or not at all."""

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from bot.cli.door import Refused

Writing = Callable[[BinaryIO], object]


def put(write: Writing, target: Path | None) -> None:
    """Write to a file, or to standard output without touching a byte."""
    if target is None:
        _put_out(write)
    elif target.exists() and not target.is_file() and not target.is_dir():
        with _refusing(target), target.open("wb") as stream:
            write(stream)  # a device or a pipe: nothing can stand in its place
    else:
        with beside(target) as temporary, temporary.open("wb") as stream:
            write(stream)


def put_folder(files: Mapping[str, Writing], folder: Path) -> None:
    """Write files into a folder, made where there is none: all of them, or none."""
    if folder.exists() and not folder.is_dir():
        raise Refused(f"{folder} is a file: name a folder.")
    made = not folder.exists()
    with _refusing(folder):
        folder.mkdir(exist_ok=True)
    try:
        with contextlib.ExitStack() as waiting:
            for name, write in files.items():
                temporary = waiting.enter_context(beside(folder / name))
                with temporary.open("wb") as stream:
                    write(stream)
    except BaseException:
        if made:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


@contextlib.contextmanager
def beside(target: Path, *, replace: bool = True) -> Iterator[Path]:
    """A path beside `target` to be written; it takes the place when all went well.

    Where it may not `replace`, a file that is already there is refused and kept.
    """
    if target.is_dir():
        raise Refused(f"{target} is a folder: name a file.")
    if not replace and os.path.lexists(target):
        raise Refused(f"{target} is there already: name another file.")
    with _refusing(target):
        place = target.resolve()
        folder = tempfile.mkdtemp(prefix=".roundtable-", dir=place.parent)
        try:
            temporary = Path(folder) / "new"
            yield temporary
            _sync(temporary)
            if replace:
                temporary.replace(place)
            else:
                _place(temporary, place)
            _sync(place.parent)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _refusing(target: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError:
        raise Refused(f"{target} is there already: name another file.") from None
    except OSError as fault:
        if not target.parent.is_dir():
            raise Refused(f"Cannot write {target}: there is no folder {target.parent}.") from fault
        raise Refused(f"Cannot write {target}: {fault.strerror or fault}.") from fault


def _place(temporary: Path, place: Path) -> None:
    """Put a file where none is, even if somebody else is as quick."""
    try:
        os.link(temporary, place)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if place.exists():
            raise FileExistsError(place) from None
        temporary.rename(place)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _put_out(write: Writing) -> None:
    if sys.stdout is None:
        raise Refused("Standard output is closed: name a file with -o.")
    sys.stdout.flush()
    try:
        write(sys.stdout.buffer)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as fault:
        raise OSError(fault.errno, fault.strerror, "standard output") from fault
