"""What files of data/ and pages may hold, for editors that complete and validate."""

from maslahat.schema.export import export

__all__ = ["export"]
