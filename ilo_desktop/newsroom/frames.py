"""What this program's own exports put round the text of a release, by the classes that tell it from the text.

Exports write them, and readers leave out what bears one, so that what was exported comes back as it was.
"""

#: What exports say that made them.
GENERATOR = "ILO Newsroom"
#: All classes begin so.
FRAME = "ilo-newsroom-"
SUMMARY = f"{FRAME}summary"
REMARK = f"{FRAME}remark"
SOURCE = f"{FRAME}source"
#: Of what stands over and below the text of a release on a page.
KIND = f"{FRAME}kind"
PLACE = f"{FRAME}place"
CREDIT = f"{FRAME}credit"
ADDRESS = f"{FRAME}address"
