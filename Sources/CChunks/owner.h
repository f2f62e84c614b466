// Whose chunks are whose.
#pragma once
#include <stdatomic.h>
#include <stddef.h>

typedef struct owner owner;

/// Stands at the beginning of its chunk, which is aligned to its size: a block finds it by its address.
typedef struct chunk {
  owner *owner;
  struct chunk *next;
  size_t live;
} chunk;

/// What a thread has. It outlives its thread, since blocks of it may; then a new thread gets it.
struct owner {
  /// The chunk from which blocks are cut, the next of them, and where no other begins.
  chunk *current;
  char *top, *end;
  /// Those without a live block.
  chunk *empty;
  /// What has not been cut into chunks.
  char *slab, *slab_end;
  /// Blocks that other threads gave back, each holding the address of the next.
  _Atomic(void *) returned;
  owner *next_idle;
};

// What is rarely called stays out of what is called twelve million times, and
// the model spares a call for the variable of the thread: each saves registers.
#define RARE __attribute__((noinline))
#define AT_HAND __attribute__((tls_model("initial-exec")))

/// The owner of this thread; a thread that has none yet has `chunks_nobody`, who has no room.
extern AT_HAND _Thread_local owner *chunks_mine __attribute__((visibility("hidden")));
extern owner chunks_nobody __attribute__((visibility("hidden")));

/// Gives this thread an owner, one that a thread has left if there is any; NULL without memory.
RARE owner *chunks_owner(void) __attribute__((visibility("hidden")));
