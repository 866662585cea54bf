today-week = { PLURAL($count) ->
    [zero] لا أمر عاجل هذا الأسبوع.
    [one] أمر واحد مطلوب هذا الأسبوع، وما عداه يمكن أن ينتظر.
    [two] أمران مطلوبان هذا الأسبوع، وما عداهما يمكن أن ينتظر.
    [few] { NUMBER($count) } أمور مطلوبة هذا الأسبوع، وما عداها يمكن أن ينتظر.
    [many] { NUMBER($count) } أمرًا مطلوبًا هذا الأسبوع، وما عداها يمكن أن ينتظر.
   *[other] { NUMBER($count) } أمر مطلوب هذا الأسبوع، وما عداها يمكن أن ينتظر.
}
today-calm = لا أمر عاجل هذا الأسبوع.
today-calm-next = لا أمر عاجل هذا الأسبوع. الموعد التالي: { $date }.
today-locked = لا يُحتسب ما هو خاص ما دام مقفلًا.

## Needs you

today-needs = مطلوب منك
today-needs-count = { PLURAL($count) ->
    [zero] لا شيء
    [one] واحد في المجموع
    [two] اثنان في المجموع
    [few] { NUMBER($count) } في المجموع
    [many] { NUMBER($count) } في المجموع
   *[other] { NUMBER($count) } في المجموع
}
today-nothing = لا شيء مطلوب اليوم
today-nothing-text = ستظهر هنا المواعيد النهائية وجهات الاتصال التي يلزم تأكيدها والتذكيرات.
today-duty-reply = { PLURAL($count) ->
    [zero] لا رسائل للرد
    [one] الرد على رسالة
    [two] الرد على رسالتين
    [few] الرد على { NUMBER($count) } رسائل
    [many] الرد على { NUMBER($count) } رسالة
   *[other] الرد على { NUMBER($count) } رسالة
}
today-duty-report = تقرير أو خطة
today-duty-reminder = تذكير
today-duty-conflict = الاختيار بين نسختين
today-duty-review = للمراجعة
today-duty-confirm-contacts = { PLURAL($count) ->
    [zero] لا جهات اتصال للتأكيد
    [one] تأكيد جهة اتصال واحدة
    [two] تأكيد جهتي اتصال
    [few] تأكيد { NUMBER($count) } جهات اتصال
    [many] تأكيد { NUMBER($count) } جهة اتصال
   *[other] تأكيد { NUMBER($count) } جهة اتصال
}
today-late = { PLURAL($count) ->
    [zero] متأخر
    [one] متأخر يومًا
    [two] متأخر يومين
    [few] متأخر { NUMBER($count) } أيام
    [many] متأخر { NUMBER($count) } يومًا
   *[other] متأخر { NUMBER($count) } يوم
}
today-due = { PLURAL($count) ->
    [zero] مستحق اليوم
    [one] يستحق غدًا
    [two] يستحق بعد يومين
    [few] يستحق بعد { NUMBER($count) } أيام
    [many] يستحق بعد { NUMBER($count) } يومًا
   *[other] يستحق بعد { NUMBER($count) } يوم
}
today-due-today = مستحق اليوم
today-conflict = تعارض
today-review = للاطلاع

## New on this computer

today-new = الجديد على هذا الحاسوب
today-since = منذ { $date }
today-new-none = لم يصل شيء منذ آخر اطلاع.
today-new-see = عرض الجديد
today-more = عرض المزيد

## Continue reading

today-reading = متابعة القراءة
today-reading-none = لا قراءة جارية
today-reading-none-text = تعود الوثائق المفتوحة إلى هنا عند موضع التوقف.
today-reading-place = { NUMBER($done) } من { NUMBER($total) }
today-reading-page = الصفحة { NUMBER($page) }
today-reading-go = متابعة

## Next dates

today-dates = المواعيد القادمة
today-dates-none = لا فعاليات قادمة على هذا الحاسوب.
today-online = عبر الإنترنت
today-days = { PLURAL($count) ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { NUMBER($count) } أيام
    [many] { NUMBER($count) } يومًا
   *[other] { NUMBER($count) } يوم
}
