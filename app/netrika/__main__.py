"""Lets `python -m netrika` do what `netrika` does."""

import sys

from netrika.cli import main

if __name__ == "__main__":
    sys.exit(main())
