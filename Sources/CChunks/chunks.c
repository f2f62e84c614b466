#include "CChunks.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "owner.h"

// Blocks of more than this are malloc's. So are all under AddressSanitizer,
// which can then tell when one is used wrongly.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LARGEST 0
#endif
#endif
#ifndef LARGEST
#define LARGEST 2048
#endif

enum { chunk_size = 1 << 15, slab_size = 1 << 20, alignment = 16, header = sizeof(size_t) };

// Before each block is how long it is with this word; one of malloc's has its
// size there, doubled, and one.
static size_t *word(void *block) { return (size_t *)block - 1; }
static int is_large(size_t word) { return word & 1; }
static size_t size_of(size_t word) { return is_large(word) ? word >> 1 : word - header; }

static chunk *chunk_of(void *block) { return (chunk *)((uintptr_t)block & ~(uintptr_t)(chunk_size - 1)); }
static char *first_block(chunk *chunk) { return (char *)chunk + ((sizeof *chunk + header + alignment - 1) & -alignment); }

static void give_back(owner *self, char *block) {
  chunk *chunk = chunk_of(block);
  if (--chunk->live > 0) {
    // Many blocks live shorter than any that was cut behind them.
    if (block + *word(block) == self->top) self->top = block;
  } else if (chunk == self->current) {
    self->top = first_block(chunk);
  } else {
    chunk->next = self->empty;
    self->empty = chunk;
  }
}

static char *cut(owner *self, size_t length) {
  char *block = self->top;
  self->top = block + length;
  *word(block) = length;
  self->current->live += 1;
  return block;
}

static chunk *new_chunk(owner *self) {
  if (self->slab == self->slab_end) {
    char *slab = aligned_alloc(chunk_size, slab_size);
    if (slab == NULL) return NULL;
    self->slab = slab;
    self->slab_end = slab + slab_size;
  }
  chunk *chunk = (struct chunk *)self->slab;
  self->slab += chunk_size;
  chunk->owner = self;
  chunk->live = 0;
  return chunk;
}

/// Cuts a block where the current chunk has no room for it.
RARE static void *cut_elsewhere(size_t length) {
  owner *self = chunks_mine == &chunks_nobody ? chunks_owner() : chunks_mine;
  if (self == NULL) return NULL;
  void *block = atomic_exchange_explicit(&self->returned, NULL, memory_order_acquire);
  while (block != NULL) {
    void *next = *(void **)block;
    give_back(self, block);
    block = next;
  }
  // What came back may have emptied the current chunk, which would be lost if another took its place.
  if (length <= (size_t)(self->end - self->top)) return cut(self, length);
  chunk *chunk = self->empty;
  if (chunk != NULL) {
    self->empty = chunk->next;
  } else {
    chunk = new_chunk(self);
    if (chunk == NULL) return NULL;
  }
  self->current = chunk;
  self->top = first_block(chunk);
  self->end = (char *)chunk + chunk_size;
  return cut(self, length);
}

RARE static void *allocate_large(size_t size) {
  if (size > SIZE_MAX / 2 - alignment) return NULL;
  char *memory = malloc(size + alignment);
  if (memory == NULL) return NULL;
  *word(memory + alignment) = size << 1 | 1;
  return memory + alignment;
}

void *chunks_allocate(size_t size) {
  if (size > LARGEST) return allocate_large(size);
  size_t length = (size + header + alignment - 1) & -alignment;
  owner *self = chunks_mine;
  return length <= (size_t)(self->end - self->top) ? cut(self, length) : cut_elsewhere(length);
}

RARE static void free_large(void *block) { free((char *)block - alignment); }

/// Gives a block back to the thread that has it.
RARE static void return_block(owner *owner, void *block) {
  void *next = atomic_load_explicit(&owner->returned, memory_order_relaxed);
  do *(void **)block = next;
  while (!atomic_compare_exchange_weak_explicit(&owner->returned, &next, block, memory_order_release,
                                                memory_order_relaxed));
}

void chunks_free(void *block) {
  if (block == NULL) return;
  if (is_large(*word(block))) return free_large(block);
  owner *owner = chunk_of(block)->owner;
  if (owner != chunks_mine) return return_block(owner, block);
  give_back(owner, block);
}

void *chunks_resize(void *block, size_t size) {
  if (block == NULL) return chunks_allocate(size);
  size_t old_word = *word(block);
  if (is_large(old_word) && size > LARGEST) {
    if (size > SIZE_MAX / 2 - alignment) return NULL;
    char *memory = realloc((char *)block - alignment, size + alignment);
    if (memory == NULL) return NULL;
    *word(memory + alignment) = size << 1 | 1;
    return memory + alignment;
  }
  size_t old_size = size_of(old_word);
  if (!is_large(old_word) && size <= old_size) return block;
  void *copy = chunks_allocate(size);
  if (copy == NULL) return NULL;
  memcpy(copy, block, old_size < size ? old_size : size);
  chunks_free(block);
  return copy;
}

char *chunks_copy(const char *text) {
  size_t size = strlen(text) + 1;
  char *copy = chunks_allocate(size);
  return copy == NULL ? NULL : memcpy(copy, text, size);
}
