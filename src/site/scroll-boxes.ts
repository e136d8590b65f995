// Boxes that scroll are stops for the Tab key only while there is something to scroll.

const resized = new ResizeObserver((entries) => {
  for (const { target } of entries)
    if (target instanceof HTMLElement)
      target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
});

for (const box of document.querySelectorAll('.book-scroll')) resized.observe(box);
