## Lists

events-lists = القوائم
events-tab-coming = القادمة
events-tab-past = السابقة
events-tab-projects = المشاريع
events-kind = النوع
events-any-kind = كل الأنواع
events-any-treaty = كل الاتفاقيات
events-none-coming = لا فعاليات قادمة على هذا الحاسوب
events-none-past = لا فعاليات سابقة على هذا الحاسوب
events-none-projects = لا مشاريع على هذا الحاسوب
events-none-text = تصل مع محتوى المكتبة.

## Kinds and states

events-type-meeting = اجتماع
events-type-workshop = حلقة عمل
events-type-webinar = ندوة عبر الإنترنت
events-type-deadline = موعد نهائي
events-status-planned = مخطط له
events-status-running = جارٍ
events-status-closed = منتهٍ
events-online = عبر الإنترنت
events-online-too = يمكن متابعتها عبر الإنترنت أيضاً

## One event or project

events-detail = الفعالية المختارة أو المشروع المختار
events-open = فتح الصفحة
events-days = { PLURAL($count) ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { NUMBER($count) } أيام
    [many] { NUMBER($count) } يوماً
   *[other] { NUMBER($count) } يوم
}
events-usd = { $amount } دولار أمريكي
events-fact-kind = النوع
events-fact-days = التواريخ
events-fact-length = المدة
events-fact-place = المكان
events-fact-online = عبر الإنترنت
events-fact-treaties = الاتفاقيات
events-fact-organiser = الجهة المنظِّمة
events-fact-code = المرجع
events-fact-status = الحالة
events-fact-countries = البلدان
events-fact-donors = الجهات المموِّلة
events-fact-executing = الجهات المنفِّذة
events-fact-budget = الميزانية

## Calendar files

events-export = ملف تقويم
events-export-one = حفظ كملف تقويم
events-export-title = كتابة ملف تقويم
events-export-hint = تقرأ برامج التقويم الأخرى هذا الملف (iCalendar).
events-entries = { PLURAL($count) ->
    [zero] لا إدخالات
    [one] إدخال واحد
    [two] إدخالان
    [few] { NUMBER($count) } إدخالات
    [many] { NUMBER($count) } إدخالاً
   *[other] { NUMBER($count) } إدخال
}
events-done-exported = { PLURAL($count) ->
    [zero] كُتب في الملف: لا إدخالات
    [one] كُتب في الملف: إدخال واحد
    [two] كُتب في الملف: إدخالان
    [few] كُتب في الملف: { NUMBER($count) } إدخالات
    [many] كُتب في الملف: { NUMBER($count) } إدخالاً
   *[other] كُتب في الملف: { NUMBER($count) } إدخال
}
