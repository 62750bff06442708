"""`roundtable`, also as `python -m bot`."""

import io
import sys

from bot.cli.app import app


def main() -> None:
    """Run the command that was typed; the exit status is 0 done, 1 refused, 2 wrong usage."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a terminal without our letters
    app(prog_name="roundtable")


if __name__ == "__main__":
    main()
