"""`python -m maslahat` is the `maslahat` command, also where no command was installed."""

from maslahat.cli import main

main(prog_name="maslahat")
