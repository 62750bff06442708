"""What is wrong with a page in a real browser: for axe-core, for small windows, for thumbs."""

from typing import Any

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, ViewportSize

PHONE = ViewportSize(width=390, height=844)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


async def wrong_with(page: Page) -> list[str]:
    """What axe-core finds against WCAG 2.2 AA and good practice on a page as it stands."""
    found = await Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
    rules: list[dict[str, Any]] = found.response["violations"]
    assert found.response["passes"], "axe looked at nothing"
    return [
        f"{page.url}: {rule['id']}: {node['html'][:120]}"
        for rule in rules
        for node in rule["nodes"]
    ]


async def overflowing(page: Page) -> list[str]:
    """What makes a page scroll sideways."""
    found: list[str] = await page.evaluate(
        """() => {
            const wide = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= wide) return [];
            return [...document.querySelectorAll("body *")].filter((one) => {
                const box = one.getBoundingClientRect();
                return box.width && (box.right > wide + 1 || box.left < -1);
            }).map((one) => one.outerHTML.slice(0, 120));
        }"""
    )
    return found


async def small_targets(page: Page) -> list[str]:
    """What is pressed and is smaller than 24 by 24 pixels; links within a sentence may be."""
    found: list[str] = await page.evaluate(
        """() => [...document.querySelectorAll("a, button, input, select, textarea")]
            .filter((one) => one.type !== "hidden" && !one.classList.contains("skip"))
            .filter((one) => !one.closest("p:not(.actions), li:not(nav li)"))
            .filter((one) => { const box = one.getBoundingClientRect();
                return box.width && (box.width < 24 || box.height < 24); })
            .map((one) => one.outerHTML.slice(0, 120))"""
    )
    return found
