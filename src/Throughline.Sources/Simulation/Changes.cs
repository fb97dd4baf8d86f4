using Throughline.Journeys.Events;
using Throughline.Sources.Simulation.Plants;

namespace Throughline.Sources.Simulation;

/// <summary>What was released; some belong to a harm, one to none.</summary>
internal static class Changes
{
    public static void Add(DemoWindow window, DemoJournal journal)
    {
        Release(window.At(0.1), "Mail gateway update", null);
        if (window.Has(PlantedHarms.Relapse))
        {
            Release(Relapse.FirstFix(window), "Remind agents to test the new password", DemoJourneys.Password.Topic);
            Release(Relapse.SecondFix(window), "Remind agents again to test the new password", DemoJourneys.Password.Topic);
        }

        if (window.Has(PlantedHarms.ScoreFall)) Release(ScoreFall.Begins(window), "New portal layout", null);
        if (window.Has(PlantedHarms.NewChannel)) Release(NewChannel.Begins(window), "Assistant chat", DemoJourneys.Password.Topic);

        void Release(long time, string name, string? topic) =>
            journal.Add(new DemoEvent(DemoWindow.Date(time), EventTypes.ChangeReleased) { Side = Sides.System, Change = name, Topic = topic });
    }
}
