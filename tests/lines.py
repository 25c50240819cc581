"""How long the lines are that a page breaks its text into."""

LINES = """() => [...document.querySelectorAll('main p, main li, main dd, footer p')]
    .filter(e => !e.querySelector('p, li') && e.checkVisibility({contentVisibilityAuto: true}))
    .flatMap(e => {
        const lines = {}, walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
        for (let node; (node = walk.nextNode()); ) {
            for (let at = 0; at < node.length; at += 1) {
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + 1);
                const box = range.getClientRects()[0];
                if (box) {
                    const top = Math.round(box.bottom / 12);
                    lines[top] = (lines[top] || '') + node.data[at];
                }
            }
        }
        return Object.values(lines).filter(line => line.trim().length > 75);
    })"""
"""The lines of a page that are longer than an eye finds its way back from."""
