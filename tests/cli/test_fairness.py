def test_fairness_is_written_as_a_page_and_as_a_table(quick, home):
    assert quick("fairness", "-o", "fairness.html").exit_code == 0
    assert b"<table>" in (home / "fairness.html").read_bytes()
    content = quick("fairness", "--format", "csv").stdout_bytes
    assert content.startswith(b"\xef\xbb\xbfevent,table,group,submitted,had_a_turn,")
    assert quick("fairness", "--format", "xlsx").exit_code == 2
