namespace Throughline.Sources.Simulation;

/// <summary>
/// The office at work, event by event: tickets wait in their team's queue, priorities first, for an agent who is free and at work.
/// An agent finishes what he has begun, after the break or the next morning if need be.
/// </summary>
internal sealed class ServiceFloor
{
    private readonly DemoWindow _window;
    private readonly PriorityQueue<Action, (long Time, long Order)> _agenda = new();
    private readonly Dictionary<string, TeamQueue> _teams = [];
    private long _now;
    private long _order;

    public ServiceFloor(DemoWindow window)
    {
        _window = window;
        foreach (var team in DemoAgents.All.Where(a => !a.IsOnDuty).GroupBy(a => a.Team)) _teams[team.Key] = new TeamQueue(team);
    }

    /// <summary>Lets a ticket's script begin at a time.</summary>
    public void Begin(long time, Turn turn, IEnumerator<Pause> script) => At(time, () => Go(new Job(turn, script)));

    /// <summary>Works until the end of the window.</summary>
    public void Run()
    {
        while (_agenda.TryDequeue(out var action, out var key) && key.Time < _window.End)
        {
            _now = key.Time;
            action();
        }
    }

    private void At(long time, Action action) => _agenda.Enqueue(action, (Math.Max(time, _now), _order++));

    private void Go(Job job)
    {
        job.Turn.Now = _now;
        if (!job.Script.MoveNext()) return;
        var pause = job.Script.Current;
        if (pause.Team is null)
        {
            At(pause.Until, () => Go(job));
            return;
        }

        var team = _teams[pause.Team];
        team.Waiting.Enqueue(job, (pause.Rank, _order++));
        Dispatch(team);
    }

    private void Dispatch(TeamQueue team)
    {
        if (team.Waiting.Count == 0 || team.Idle.Count == 0) return;
        if (!_window.Office.IsOpen(_now))
        {
            At(_window.Office.Next(_now), () => Dispatch(team));
            return;
        }

        while (team.Idle.TryDequeue(out var agent))
        {
            if (!team.Waiting.TryDequeue(out var job, out _))
            {
                team.Idle.Enqueue(agent);
                return;
            }

            Start(team, agent, job);
        }
    }

    private void Start(TeamQueue team, DemoAgent agent, Job job)
    {
        job.Turn.Started = _now;
        At(_window.Office.Add(_now, job.Script.Current.Seconds), () =>
        {
            job.Turn.Agent = agent;
            team.Idle.Enqueue(agent);
            Go(job);
            Dispatch(team);
        });
    }

    private sealed record Job(Turn Turn, IEnumerator<Pause> Script);

    private sealed class TeamQueue(IEnumerable<DemoAgent> agents)
    {
        public Queue<DemoAgent> Idle { get; } = new(agents);

        public PriorityQueue<Job, (int Rank, long Order)> Waiting { get; } = new();
    }
}
