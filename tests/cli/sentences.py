"""What a refused command says, whether it ran in a process of its own or in this one."""


def said(result):
    """The one sentence on standard error of a command that refused."""
    text = result.stderr if isinstance(result.stderr, str) else result.stderr.decode()
    code = result.exit_code if hasattr(result, "exit_code") else result.returncode
    assert code == 1, text
    assert "Traceback" not in text
    assert len(text.splitlines()) == 1, text
    return text.strip()
