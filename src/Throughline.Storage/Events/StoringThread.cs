using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Throughline.Journeys.Events;

namespace Throughline.Storage.Events;

/// <summary>Stores batches on a thread of its own, in their order, so that the reader reads on meanwhile. For one reader's thread.</summary>
internal sealed class StoringThread : IDisposable
{
    private const int Batches = 4;

    private readonly Action<EventBatch, bool> _store;
    private readonly BlockingCollection<EventBatch> _free = [];
    private readonly BlockingCollection<(EventBatch Batch, bool KeysAreIds)> _waiting = [];
    private readonly Thread _thread;
    private volatile ExceptionDispatchInfo? _failure;
    private volatile bool _abandoned;

    /// <param name="store">Stores a batch; it is called on the thread.</param>
    internal StoringThread(Action<EventBatch, bool> store)
    {
        _store = store;
        for (var i = 0; i < Batches; i++) _free.Add(new EventBatch());
        _thread = new Thread(Run) { IsBackground = true, Name = "storing" };
        _thread.Start();
    }

    /// <summary>Takes a copy of a batch, which will be stored; waits while too many wait.</summary>
    /// <exception cref="Journeys.WorkspaceException">An earlier batch could not be stored.</exception>
    internal void Add(EventBatch batch, bool keysAreIds)
    {
        _failure?.Throw();
        var copy = _free.Take();
        copy.CopyFrom(batch);
        _waiting.Add((copy, keysAreIds));
    }

    /// <summary>Waits until everything is stored.</summary>
    /// <exception cref="Journeys.WorkspaceException">A batch could not be stored.</exception>
    internal void Drain()
    {
        // When all batches are free, none waits and none is being stored.
        var idle = new List<EventBatch>();
        while (idle.Count < Batches) idle.Add(_free.Take());
        foreach (var batch in idle) _free.Add(batch);
        _failure?.Throw();
    }

    /// <summary>Ends the thread; what waits is not stored.</summary>
    public void Dispose()
    {
        if (_abandoned) return;
        _abandoned = true;
        _waiting.CompleteAdding();
        _thread.Join();
        _waiting.Dispose();
        _free.Dispose();
    }

    private void Run()
    {
        foreach (var (batch, keysAreIds) in _waiting.GetConsumingEnumerable())
        {
            if (!_abandoned && _failure is null) Store(batch, keysAreIds);
            _free.Add(batch);
        }
    }

    private void Store(EventBatch batch, bool keysAreIds)
    {
        try
        {
            _store(batch, keysAreIds);
        }
        catch (Exception e)
        {
            // It is thrown where the reader waits for it.
            _failure = ExceptionDispatchInfo.Capture(e);
        }
    }
}
