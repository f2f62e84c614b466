// Memory for a library that asks for small blocks and gives nearly all of them
// back at once, such as libxml2 does for each document.
//
// Blocks are cut one behind the other from chunks that belong to a thread, and a
// chunk is used again when all of its blocks are free. Other than malloc this
// keeps no list of free blocks: nothing is searched or joined, and what was
// asked for together lies together.
#pragma once
#include <stddef.h>

/// Memory of a size, aligned as for malloc; NULL if there is none.
void *chunks_allocate(size_t size);

/// Gives a block back, on any thread; NULL is nothing.
void chunks_free(void *block);

/// A block of another size with what the old one held; NULL, and the old one as it was, if there is no memory.
void *chunks_resize(void *block, size_t size);

/// A copy of a C string.
char *chunks_copy(const char *text);
