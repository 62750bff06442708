"""The pages of the room: the projector's screen, the chair's page, the participants' page."""
