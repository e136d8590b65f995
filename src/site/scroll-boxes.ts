// Boxes that scroll are stops for the Tab key only while there is something to scroll.

const resized = new ResizeObserver((entries) => {
  for (const { target } of entries)
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
});

for (const box of document.querySelectorAll('.book-scroll')) resized.observe(box);
