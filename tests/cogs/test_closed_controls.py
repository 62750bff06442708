"""What stands in the channels of a closed event offers nothing: the next event is another one."""


async def test_shared_messages_of_a_closed_event_have_no_controls(live):
    await live.queue("HR", "ND")
    await live.slash(live.moderator, "poll create", question="Which first?", options="a|b")
    await live.slash(live.moderator, "poll open", poll="P-3")
    await live.slash(live.moderator, "mod next")
    await live.tick(3)
    assert live.board.acts
    assert live.console.acts
    await live.slash(live.moderator, "mod answered", item="HR-1")
    await live.slash(live.organizer, "organize close")
    await live.tick(3)
    offered = {
        (kind, act)
        for kind in live.channels
        for message in live.messages(kind)
        for act in live.shown(message).acts
    }
    assert offered == set()
